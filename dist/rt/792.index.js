export const id = 792;
export const ids = [
	792
];
export const modules = {
	83975: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			W: ()=>(EgressError),
			x: ()=>(guardedFetch)
		});
		var external_node_net_ = __webpack_require__(77030);
		;
		const REFUSED_V4 = [
			[
				'0.0.0.0',
				8
			],
			[
				'10.0.0.0',
				8
			],
			[
				'100.64.0.0',
				10
			],
			[
				'127.0.0.0',
				8
			],
			[
				'169.254.0.0',
				16
			],
			[
				'172.16.0.0',
				12
			],
			[
				'192.0.0.0',
				24
			],
			[
				'192.0.2.0',
				24
			],
			[
				'192.88.99.0',
				24
			],
			[
				'192.168.0.0',
				16
			],
			[
				'198.18.0.0',
				15
			],
			[
				'198.51.100.0',
				24
			],
			[
				'203.0.113.0',
				24
			],
			[
				'224.0.0.0',
				4
			],
			[
				'240.0.0.0',
				4
			]
		];
		function isPublicAddress(address) {
			const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
			const family = (0, external_node_net_.isIP)(bare);
			if (family === 4) return !refused().check(bare, 'ipv4');
			if (family !== 6) return false;
			const embedded = embeddedV4(bare);
			if (embedded !== undefined) return isPublicAddress(embedded);
			const groups = groupsOf(bare);
			const [first = 0, second = 0] = groups;
			if ((first & 0xe000) !== 0x2000) return false;
			if (first === 0x2001 && second < 0x0200) return false;
			if (first === 0x2001 && second === 0x0db8) return false;
			return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
		}
		function refused() {
			const list = new external_node_net_.BlockList();
			for (const [net, bits] of REFUSED_V4)list.addSubnet(net, bits, 'ipv4');
			return list;
		}
		function embeddedV4(address) {
			const groups = groupsOf(address);
			const [a, b, ...middle] = groups.slice(0, 6);
			const zeros = (numbers)=>numbers.every((number)=>number === 0);
			const mapped = zeros([
				a,
				b,
				...middle.slice(0, 3)
			]) && (middle[3] === 0xffff || middle[3] === 0);
			const translated = a === 0x64 && b === 0xff9b && zeros(middle);
			if (!mapped && !translated) return undefined;
			const [high = 0, low = 0] = groups.slice(6);
			return [
				high >> 8,
				high & 255,
				low >> 8,
				low & 255
			].join('.');
		}
		function groupsOf(address) {
			const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
			const [, before = '', ...bytes] = dotted ?? [];
			const [w = 0, x = 0, y = 0, z = 0] = bytes.map(Number);
			const text = dotted ? `${before}${((w << 8) | x).toString(16)}:${((y << 8) | z).toString(16)}` : address;
			const [head = '', tail] = text.split('::');
			const parse = (part)=>part.split(':').filter(Boolean).map((group)=>Number.parseInt(group, 16));
			const [left, right] = [
				parse(head),
				parse(tail ?? '')
			];
			return tail === undefined ? left : [
				...left,
				...Array(Math.max(0, 8 - left.length - right.length)).fill(0),
				...right
			];
		}
		;
		function proxyFor(url, env) {
			const read = (name)=>(env[name.toLowerCase()] ?? env[name] ?? '').trim();
			if (skips(url, read('NO_PROXY'))) return undefined;
			const text = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
			if (text === '') return undefined;
			const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
			if (!URL.canParse(address)) return undefined;
			const { origin, username, password } = new URL(address);
			if (username === '') return {
				uri: origin
			};
			const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
			return {
				uri: origin,
				token: `Basic ${Buffer.from(credentials).toString('base64')}`
			};
		}
		function skips(url, list) {
			const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
			const port = url.port || (url.protocol === 'https:' ? '443' : '80');
			return list.toLowerCase().split(/[\s,]+/).filter(Boolean).some((entry)=>{
				if (entry === '*') return true;
				const [, name = entry, wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
				if (wanted !== undefined && wanted !== port) return false;
				const suffix = name.replace(/^\*?\./, '');
				return host === suffix || host.endsWith(`.${suffix}`);
			});
		}
		;
		class EgressError extends Error {
			name = 'EgressError';
		}
		const MOST_HOPS = 5;
		const SECRET_HEADERS = [
			'authorization',
			'proxy-authorization',
			'cookie',
			'x-goog-api-key',
			'x-api-key',
			'api-key'
		];
		function guardedFetch(options) {
			const send = options.fetch ?? globalThis.fetch;
			const isAllowed = allowList(options.allow);
			const resolve = options.lookup ?? systemLookup;
			const proxies = new Map();
			return async (input, init)=>{
				const given = input instanceof Request ? input : undefined;
				const method = (init?.method ?? given?.method ?? 'GET').toUpperCase();
				const mode = init?.redirect ?? given?.redirect ?? 'follow';
				const signal = init?.signal ?? given?.signal ?? null;
				let headers = new Headers(init?.headers ?? given?.headers);
				let url = new URL(given?.url ?? String(input));
				if (!isAllowed(url)) throw new EgressError(`E6: ${url.host} is not named in any input, so nothing is sent to it.`);
				let response = await through(proxies, options.env, url, send, input, {
					...init,
					redirect: 'manual'
				});
				for(let hop = 1; isRedirect(response) && mode !== 'manual'; hop++){
					const next = target(response, url);
					if (next === undefined) return response;
					if (mode === 'error') throw new EgressError(`E6: ${url.host} redirects, and this request must not be redirected.`);
					if (hop > MOST_HOPS) throw new EgressError(`E6: ${url.host} redirects more than ${MOST_HOPS} times.`);
					if (method !== 'GET' && method !== 'HEAD') {
						throw new EgressError(`E6: ${url.host} redirects a ${method}, which is not followed.`);
					}
					await response.body?.cancel();
					const isOther = next.origin !== url.origin;
					const known = isAllowed(next) || (isAllowed(url) && next.hostname === url.hostname && !downgrades(url, next));
					if (isOther && next.protocol !== 'https:' && !known) {
						throw new EgressError(`E6: ${url.host} redirects to ${next.host} without https.`);
					}
					if (isOther) headers = withoutSecrets(headers);
					url = next;
					const again = {
						method,
						headers,
						signal,
						redirect: 'manual'
					};
					response = known ? await through(proxies, options.env, url, send, url.href, again) : await toStranger(url, again, options, send, resolve, proxies);
				}
				return response;
			};
		}
		const downgrades = (from, to)=>from.protocol === 'https:' && to.protocol !== 'https:';
		const isRedirect = ({ status })=>[
				301,
				302,
				303,
				307,
				308
			].includes(status);
		function target(response, from) {
			const location = response.headers.get('location');
			if (location === null || !URL.canParse(location, from.href)) return undefined;
			const next = new URL(location, from.href);
			if (next.username !== '' || next.password !== '') {
				throw new EgressError(`E6: ${from.host} redirects to an address with a password in it.`);
			}
			return next;
		}
		async function toStranger(url, init, { env, fetch: injected }, send, resolve, proxies) {
			const proxy = proxyFor(url, env ?? {});
			const host = url.hostname.replace(/^\[|\]$/g, '');
			const addresses = await resolve(host).catch((error)=>{
				if (proxy) return [];
				throw new EgressError(`E6: ${url.host} cannot be resolved.`, {
					cause: error
				});
			});
			if (!proxy && addresses.length === 0) throw new EgressError(`E6: ${url.host} has no address.`);
			const hidden = addresses.find(({ address })=>!isPublicAddress(address));
			if (hidden) throw new EgressError(`E6: a redirect leads to ${url.host}, which is not on the public internet.`);
			if (proxy) return through(proxies, env, url, send, url.href, init);
			if (injected) return send(url.href, init);
			const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
			const dispatcher = new undici.Agent({
				pipelining: 0,
				connect: {
					lookup: (_host, lookupOptions, done)=>{
						if (lookupOptions.all) done(null, addresses);
						else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
					}
				}
			});
			return viaUndici(undici, url.href, init, dispatcher);
		}
		async function through(proxies, env, url, send, input, init) {
			const proxy = proxyFor(url, env ?? {});
			if (!proxy) return send(input, init);
			const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
			const request = new Request(input, init);
			const plain = {
				method: request.method,
				headers: request.headers,
				redirect: 'manual',
				signal: request.signal,
				...(request.body ? {
					body: await request.arrayBuffer()
				} : {})
			};
			const agent = proxies.get(proxy.uri) ?? new undici.ProxyAgent(proxy);
			proxies.set(proxy.uri, agent);
			return viaUndici(undici, url.href, plain, agent);
		}
		async function viaUndici(undici, url, init, dispatcher) {
			const headers = Object.fromEntries(new Headers(init.headers));
			const sent = {
				...init,
				headers,
				dispatcher
			};
			return (await undici.fetch(url, sent));
		}
		function withoutSecrets(headers) {
			const kept = new Headers(headers);
			for (const name of SECRET_HEADERS)kept.delete(name);
			return kept;
		}
		function allowList(entries) {
			const origins = new Set();
			const hosts = new Set();
			for (const entry of entries){
				if (/^[a-z][a-z0-9+.-]*:\/\//i.test(entry)) {
					if (URL.canParse(entry)) origins.add(new URL(entry).origin);
				} else hosts.add(entry.toLowerCase());
			}
			return (url)=>(url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && (origins.has(url.origin) || hosts.has(url.hostname) || hosts.has(url.host));
		}
		async function systemLookup(host) {
			const { lookup } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 71553, 19));
			return lookup(host, {
				all: true
			});
		}
	}),
	60792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			PLATFORM_PATTERNS: ()=>(PLATFORM_PATTERNS),
			prowSource: ()=>(prowSource)
		});
		var seen = __webpack_require__(56584);
		var domain_scan = __webpack_require__(34914);
		var errors = __webpack_require__(807);
		var text_globs = __webpack_require__(75579);
		var p_map = __webpack_require__(606);
		var junit = __webpack_require__(10508);
		var build_fetch = __webpack_require__(83975);
		;
		const TRIES = 3;
		const MOST_WAIT_MS = 60_000;
		class BrokenAnswer extends Error {
			name = 'BrokenAnswer';
		}
		async function get(web, url, read) {
			let renewed = false;
			for(let tries = 1;; tries++){
				let failure;
				let wait = 1_000 * 2 ** (tries - 1);
				try {
					const response = await ask(web, url);
					if (response.ok) return {
						ok: true,
						value: await read(response)
					};
					await response.body?.cancel();
					const { status } = response;
					if (status === 403 && isElsewhere(response, url) && !renewed) {
						renewed = true;
						continue;
					}
					failure = {
						status,
						why: `answered ${status}`
					};
					if (status < 500 && status !== 408 && status !== 429) return {
						ok: false,
						...failure,
						outage: false
					};
					wait = Math.max(wait, retryAfter(response.headers.get('retry-after'), web.clock));
				} catch (error) {
					web.signal.throwIfAborted();
					if (error instanceof build_fetch.W) {
						return {
							ok: false,
							status: 0,
							why: `cannot be read (${error.message})`,
							outage: false
						};
					}
					if (!(error instanceof BrokenAnswer)) throw error;
					failure = {
						status: 0,
						why: error.message
					};
				}
				if (tries >= TRIES) return {
					ok: false,
					...failure,
					why: `${failure.why}, ${TRIES} times`,
					outage: true
				};
				await web.clock.sleep(Math.min(wait, MOST_WAIT_MS), web.signal);
			}
		}
		async function ask({ fetch, signal }, url) {
			try {
				return await fetch(url, {
					signal,
					headers: {
						accept: '*/*'
					}
				});
			} catch (error) {
				if (error instanceof build_fetch.W) throw error;
				throw new BrokenAnswer(`did not answer (${causeOf(error)})`, {
					cause: error
				});
			}
		}
		const isElsewhere = (response, url)=>URL.canParse(response.url) && new URL(response.url).host !== new URL(url).host;
		function causeOf(error) {
			const { code } = (error?.cause ?? {});
			return typeof code === 'string' ? code : (0, errors.bD)(error).slice(0, 200);
		}
		function retryAfter(header, clock) {
			if (header === null) return 0;
			const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - clock.now();
			return ms > 0 ? ms : 0;
		}
		const isPage = (response)=>/^\s*(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '');
		async function* textOf({ body }) {
			if (!body) return;
			const decoder = new TextDecoder('utf-8');
			try {
				for await (const bytes of body){
					const text = decoder.decode(bytes, {
						stream: true
					});
					if (text) yield text;
				}
			} catch (error) {
				throw new BrokenAnswer(`broke off (${causeOf(error)})`, {
					cause: error
				});
			}
			const rest = decoder.decode();
			if (rest) yield rest;
		}
		async function shortText(response, most) {
			const parts = [];
			let length = 0;
			for await (const text of textOf(response)){
				length += text.length;
				if (length > most) return undefined;
				parts.push(text);
			}
			return parts.join('');
		}
		async function* logText(response, signal) {
			try {
				yield* textOf(response);
			} catch (error) {
				signal.throwIfAborted();
				throw new errors.E1('unavailable', 0, 'The connection broke while a log of Prow was read.', {
					cause: error
				});
			}
		}
		var decode = __webpack_require__(81161);
		;
		const LINK = /<a\s(?:[^<>]{0,500}\s)?href\s{0,9}=\s{0,9}(?:"([^"<>]{0,3000})"|'([^'<>]{0,3000})'|([^\s"'<>]{1,3000}))/gi;
		const TRICK = /%2f|%5c|%[01]/i;
		function readListing(html, page, folder) {
			const files = new Set();
			const folders = new Set();
			let next;
			const here = `${page.pathname.replace(/\/$/, '')}/`;
			for (const [, double, single, bare] of html.matchAll(LINK)){
				const href = (0, decode.Im)(double ?? single ?? bare ?? '').trim();
				const base = new URL(here, page);
				if (!URL.canParse(href, base.href)) continue;
				const link = new URL(href, base);
				if (link.protocol !== 'https:' && link.protocol !== 'http:') continue;
				const start = link.origin === page.origin ? here : `/${folder}/`;
				if (!link.pathname.startsWith(start) && !(link.origin === page.origin && link.pathname === here.slice(0, -1))) continue;
				const rest = link.pathname.slice(start.length);
				if (rest === '') {
					const marker = link.searchParams.get('marker');
					if (link.origin === page.origin && marker) next = encodeURIComponent(marker);
					continue;
				}
				const name = rest.replace(/\/$/, '');
				if (link.search !== '' || name === '' || name.includes('/') || TRICK.test(name)) continue;
				(rest.endsWith('/') ? folders : files).add(name);
			}
			return {
				files: [
					...files
				],
				folders: [
					...folders
				],
				next
			};
		}
		;
		const ARTIFACT_LIMITS = {
			depth: 6,
			pages: 200,
			pageChars: 4 * 1024 * 1024,
			files: 50,
			bytes: 50 * 1024 * 1024,
			atOnce: 4
		};
		const isReport = (path)=>/junit[^\n]*\.xml$/i.test(path);
		async function junitReports(web, base, folder) {
			const { paths, warnings } = await walk(web, base, `${folder}/artifacts`);
			const findings = [];
			let left = ARTIFACT_LIMITS.bytes;
			if (paths.length > ARTIFACT_LIMITS.files) {
				warnings.push(`The build has more than ${ARTIFACT_LIMITS.files} JUnit reports; the rest was not read.`);
			}
			for (const path of paths.slice(0, ARTIFACT_LIMITS.files)){
				const name = path.slice(folder.length + 1);
				const got = await get(web, `${base}/${path}`, async (response)=>{
					if (isPage(response)) {
						await response.body?.cancel();
						return undefined;
					}
					const reader = (0, junit.c)();
					for await (const chunk of textOf(response)){
						left -= Buffer.byteLength(chunk);
						if (left < 0) break;
						reader.write(chunk);
					}
					return reader.end();
				});
				if (left < 0) {
					warnings.push(`The JUnit reports hold more than ${ARTIFACT_LIMITS.bytes / 1024 / 1024} MiB; ${name} and what follows was not read.`);
					break;
				}
				if (!got.ok) warnings.push(`The JUnit report ${name} ${got.why}.`);
				else if (got.value === undefined) warnings.push(`Instead of the JUnit report ${name} came a web page.`);
				else {
					findings.push(...got.value.findings);
					warnings.push(...got.value.warnings.map((warning)=>`${name}: ${warning}`));
				}
			}
			return {
				findings,
				warnings
			};
		}
		async function walk(web, base, root) {
			const { depth, pages, files, atOnce } = ARTIFACT_LIMITS;
			const paths = new Set();
			const warnings = [];
			const refused = [];
			const asked = new Set();
			const key = ({ folder, marker })=>`${folder}?${marker}`;
			let level = [
				{
					folder: root
				}
			];
			for(let at = 0; at <= depth && level.length > 0 && paths.size <= files; at++){
				const fresh = level.filter((page)=>!asked.has(key(page)));
				const now = fresh.slice(0, pages - asked.size);
				for (const page of now)asked.add(key(page));
				if (now.length < fresh.length) {
					warnings.push(`The artifacts of the build have more than ${pages} folders; the rest was not looked through.`);
				}
				const listings = await (0, p_map.Ay)(now, (page)=>listing(web, base, page), {
					concurrency: atOnce
				});
				level = [];
				for (const [index, { folder }] of now.entries()){
					const got = listings[index];
					if (!got.ok) {
						if (got.status !== 404) refused.push(`The listing of ${folder} ${got.why}`);
						continue;
					}
					for (const name of got.value.files){
						const path = `${folder}/${name}`;
						if (paths.size <= files && isReport(path.slice(root.length))) paths.add(path);
					}
					level.push(...got.value.folders.slice(0, pages + 1 - level.length).map((name)=>({
							folder: `${folder}/${name}`
						})));
					if (got.value.next !== undefined) level.push({
						folder,
						marker: got.value.next
					});
				}
			}
			if (refused.length > 0) {
				warnings.push(`${refused[0]}${refused.length > 1 ? ` (and ${refused.length - 1} more)` : ''}.`);
			}
			return {
				paths: [
					...paths
				],
				warnings
			};
		}
		async function listing(web, base, { folder, marker }) {
			const url = `${base}/${folder}/${marker === undefined ? '' : `?marker=${marker}`}`;
			const got = await get(web, url, async (response)=>{
				const html = isPage(response) ? await shortText(response, ARTIFACT_LIMITS.pageChars) : undefined;
				if (html === undefined) await response.body?.cancel();
				return html === undefined ? undefined : readListing(html, new URL(url), folder);
			});
			if (!got.ok || got.value !== undefined) return got;
			return {
				ok: false,
				status: 200,
				why: 'is no page that lists files, or a longer one than is read',
				outage: false
			};
		}
		var schemas = __webpack_require__(41514);
		var iso = __webpack_require__(64377);
		var repo = __webpack_require__(94395);
		;
		const refs = schemas.Ikc({
			org: schemas.YjP(),
			repo: schemas.YjP(),
			base_ref: schemas.YjP().max(255).nullish(),
			base_sha: schemas.YjP().nullish(),
			pulls: schemas.YOg(schemas.Ikc({
				sha: schemas.YjP().nullish()
			})).nullish()
		});
		const moment = iso.w$({
			offset: true
		});
		const prowJob = schemas.Ikc({
			metadata: schemas.Ikc({
				creationTimestamp: moment.nullish()
			}),
			spec: schemas.Ikc({
				type: schemas.YjP().max(40),
				job: schemas.YjP().regex(/^[\w.-]{1,200}$/),
				refs: refs.nullish(),
				extra_refs: schemas.YOg(refs).nullish()
			}),
			status: schemas.Ikc({
				state: schemas.YjP(),
				startTime: moment.nullish(),
				completionTime: moment.nullish(),
				url: schemas.YjP().nullish(),
				build_id: schemas.YjP().nullish(),
				description: schemas.YjP().nullish()
			})
		});
		const CONCLUSIONS = new Map([
			[
				'success',
				'success'
			],
			[
				'failure',
				'failure'
			],
			[
				'error',
				'error'
			]
		]);
		function readProwJobs(text, deck, home) {
			const items = itemsOf(text, deck);
			const builds = [];
			let unreadable = 0;
			for (const item of items){
				const job = prowJob.safeParse(item);
				if (!job.success) unreadable++;
				else {
					const build = completed(job.data, deck, home);
					if (build) builds.push(build);
				}
			}
			if (unreadable > 0 && unreadable === items.length) throw strange(deck, 'a list of something else than ProwJobs');
			return {
				builds,
				unreadable
			};
		}
		const strange = (deck, what)=>new errors.yo(`prow-url: ${deck.host} answered with ${what}. It must be the address of Prow's job page (deck).`);
		function itemsOf(text, deck) {
			const start = text.slice(0, 200).trimStart();
			if (start.startsWith('<')) {
				throw strange(deck, 'a web page instead of its list of jobs, maybe because it wants a login');
			}
			const script = /^\s*(?:var|let|const)\s+\w{1,100}\s*=\s*/.exec(text.slice(0, 200));
			const json = script ? text.slice(script[0].length).replace(/;\s{0,100}$/, '') : text;
			let value;
			try {
				value = JSON.parse(json);
			} catch (error) {
				throw new errors.yo(`prow-url: the list of jobs of ${deck.host} is no JSON; it was cut short, or it is no list.`, {
					cause: error
				});
			}
			const { items } = (value ?? {});
			if (items === null) return [];
			if (!Array.isArray(items)) throw strange(deck, 'JSON that is no list of jobs');
			return items;
		}
		function completed({ metadata, spec, status }, deck, home) {
			const conclusion = CONCLUSIONS.get(status.state);
			const completedAt = status.completionTime;
			const at = metadata.creationTimestamp ?? status.startTime ?? completedAt;
			if (!conclusion || !completedAt || !at) return undefined;
			const source = spec.refs ?? spec.extra_refs?.[0];
			const full = source ? `${source.org}/${source.repo}` : home;
			const page = pageOf(status.url, deck);
			const number = status.build_id || page?.pathname.split('/').findLast((part)=>part !== '') || '';
			const build = /^\d{1,40}$/.test(number) ? number : '';
			return {
				build: {
					source: 'prow',
					repo: (0, repo.E3)(full) ? full : home,
					workflow: spec.job,
					path: '',
					branch: source?.base_ref ?? '',
					event: spec.type,
					sha: shaOf(spec),
					url: page?.href ?? `${deck.href.replace(/\/$/, '')}/log?${new URLSearchParams({
						job: spec.job,
						id: build
					})}`,
					at: new Date(at).toISOString(),
					runId: 0,
					build,
					attempt: 1,
					conclusion
				},
				description: (status.description ?? '').slice(0, 500),
				startedAt: status.startTime ?? null,
				completedAt: new Date(completedAt).toISOString()
			};
		}
		function shaOf({ type, refs, extra_refs }) {
			const source = refs ?? extra_refs?.[0];
			const pulls = source?.pulls ?? [];
			const merges = type === 'presubmit' || type === 'batch' || pulls.length > 0;
			const sha = merges ? (pulls.length === 1 ? pulls[0]?.sha : '') : source?.base_sha;
			return sha && /^[0-9a-f]{40}$/.test(sha) ? sha : '';
		}
		function pageOf(url, deck) {
			if (!url || url.length > 2_000 || !URL.canParse(url)) return undefined;
			const page = new URL(url);
			if (page.protocol !== 'https:' && page.protocol !== 'http:') return undefined;
			if (page.host === deck.host && page.username === '' && page.password === '') return page;
			const folder = folderOf(page.href);
			return folder === undefined ? undefined : new URL(`${deck.pathname.replace(/\/$/, '')}/view/gs/${folder}`, deck);
		}
		function folderOf(page) {
			if (!URL.canParse(page)) return undefined;
			const [, path = ''] = /\/(?:view\/(?:gs|gcs|s3)|gcs)\/(.{1,1000})$/.exec(new URL(page).pathname) ?? [];
			const parts = path.replace(/\/$/, '').split('/');
			const plain = parts.every((part)=>/^[\w.~@+=,:-]+$/.test(part) && !/^\.+$/.test(part));
			return plain && parts.length >= 3 ? parts.join('/') : undefined;
		}
		;
		const PLATFORM_PATTERNS = [
			'pod (pending|scheduling|running) timeout',
			'pod got deleted unexpectedly',
			'job pod was evicted by the cluster',
			'pod can ?not be created',
			"pod was in succeeded phase but some containers didn't finish",
			'process did not finish before [0-9hms.]+ timeout',
			'entrypoint received interrupt: terminated',
			'failed to open /logs/process-log\\.txt',
			'failed to acquire lease',
			'step needs a lease but no lease client provided',
			'with reason .*(acquiring_lease|acquiring_cluster_claim|pod_pending|importing_release)',
			'pod pending for more than',
			'containers have not started in',
			"build didn't start running within",
			'it is no longer present on the cluster',
			'is not ready with reason (ErrImagePull|ImagePullBackOff|ContainerCreating|PodInitializing|unknown)',
			'could not resolve inputs',
			'could not initialize namespace',
			'unable to import .*release image',
			'cluster install(ation)? failed',
			'failed to (initialize the cluster|wait for bootstrapping to complete)',
			'failed waiting for kubernetes api',
			'bootstrap failed to complete|failed to create cluster: ',
			'quota exceeded|exceeded quota|exceeds .*quota|no available quota',
			"quota '[^']*' exceeded",
			'(vcpu|vpc|instance|address|request)limitexceeded'
		].map((pattern)=>`(?i)${pattern}`);
		function platformJudge(own, platform) {
			const matches = (patterns, lines)=>patterns.some((pattern)=>lines.some((line)=>pattern.test(line)));
			return ({ text, findings, conclusion })=>{
				if (conclusion === 'error') return true;
				const lines = [
					text,
					...findings.map(({ message })=>message)
				].join('\n').split('\n');
				return matches(platform, lines) && !matches(own, lines);
			};
		}
		;
		const MAX_LIST_CHARS = 64 * 1024 * 1024;
		const LEFT_OUT = 'annotations,labels,decoration_config,pod_spec';
		const UNASKED = new Set([
			'presubmit',
			'batch'
		]);
		function prowSource(deps) {
			const deck = address(deps.url, 'prow-url');
			const store = address(deps.artifactsUrl, 'prow-artifacts-url').href.replace(/\/$/, '');
			const descriptions = new Map();
			return {
				async scan (filter, seen, progress) {
					const { builds, unreadable } = await jobList(deps, deck);
					const chosen = builds.filter(chooser(deps.jobs, filter)).sort(byAge);
					progress(`Prow lists ${builds.length} completed builds; ${chosen.length} of them are looked at.`);
					const numbered = eachOnce(chosen);
					const isGreen = ({ build })=>build.conclusion === 'success';
					const fresh = numbered.filter((one)=>!isGreen(one) && isNew(one.build, seen));
					for (const { build, description } of fresh)descriptions.set(build.build, description);
					return {
						builds: numbered.map(({ build })=>build),
						failed: fresh.map(failedJob),
						green: numbered.filter(isGreen).map(({ build })=>({
								build,
								jobId: 0,
								name: build.workflow
							})),
						left: 0,
						warnings: warningsOf(chosen, unreadable)
					};
				},
				async log ({ build }) {
					const { log, outage } = await openLog(deps, store, build.url);
					if (outage && log.kind === 'log-gone') throw new errors.E1('unavailable', 0, `${log.why}.`);
					return log;
				},
				async greenLog ({ build: red }, scan) {
					const green = scan.builds.findLast((build)=>build.conclusion === 'success' && (0, domain_scan.bG)(build, red));
					if (!green) return undefined;
					const { log } = await openLog(deps, store, green.url);
					return log.kind === 'log' ? log : undefined;
				},
				async annotations ({ build }) {
					const description = descriptions.get(build.build);
					return description ? [
						description.replace(/\s+/g, ' ')
					] : [];
				},
				async reports ({ build }) {
					const folder = folderOf(build.url);
					return folder === undefined ? {
						findings: [],
						warnings: []
					} : junitReports(deps, store, folder);
				},
				isPlatform: platformJudge(deps.own, deps.platform)
			};
		}
		function address(text, input) {
			const url = URL.canParse(text) ? new URL(text) : undefined;
			if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
				throw new errors.yo(`${input}: "${text.slice(0, 200)}" is no address that begins with https://.`);
			}
			url.search = '';
			url.hash = '';
			return url;
		}
		async function jobList(deps, deck) {
			const url = `${deck.href.replace(/\/$/, '')}/prowjobs.js?omit=${LEFT_OUT}`;
			const got = await get(deps, url, (response)=>shortText(response, MAX_LIST_CHARS));
			if (!got.ok) throw new errors.yo(`prow-url: ${deck.host} ${got.why}${advice(got)}`);
			if (got.value === undefined) {
				throw new errors.yo(`prow-url: the list of jobs of ${deck.host} has more than ${MAX_LIST_CHARS} characters.`);
			}
			return readProwJobs(got.value, deck, deps.home);
		}
		function advice({ status, outage }) {
			if (status === 401 || status === 403) return ': its list of jobs cannot be read without a login.';
			if (status === 404) return " for prowjobs.js. It must be the address of Prow\u2019s job page (deck).";
			return outage ? '. Run again later.' : '.';
		}
		function chooser(jobs, filter) {
			const named = (globs)=>(globs.length > 0 ? (0, text_globs.jN)(globs, text_globs.Xk) : undefined);
			const [isJob, isWorkflow, isBranch, isExcluded] = [
				jobs,
				filter.workflows,
				filter.branches,
				filter.exclude
			].map(named);
			const [since, until] = [
				Date.parse(filter.since),
				Date.parse(filter.until)
			];
			return ({ build, completedAt })=>{
				const ended = Date.parse(completedAt);
				const asked = filter.events.length > 0 ? filter.events.includes(build.event) : !UNASKED.has(build.event);
				return (ended >= since && ended <= until && asked && isJob?.(build.workflow) !== false && isWorkflow?.(build.workflow) !== false && isExcluded?.(build.workflow) !== true && (build.branch === '' || isBranch?.(build.branch) !== false));
			};
		}
		const byAge = (a, b)=>a.build.at < b.build.at ? -1 : a.build.at > b.build.at ? 1 : a.build.build < b.build.build ? -1 : 1;
		function eachOnce(chosen) {
			const byNumber = new Map();
			for (const one of chosen)if (one.build.build !== '') byNumber.set(one.build.build, one);
			return [
				...byNumber.values()
			];
		}
		const isNew = (build, seen)=>!seen.knows(build) && !seen.has(build, 0);
		const failedJob = ({ build, startedAt, completedAt })=>({
				build,
				jobId: 0,
				name: build.workflow,
				url: build.url,
				conclusion: build.conclusion,
				steps: [],
				startedAt,
				completedAt,
				tolerated: false,
				key: (0, seen.HZ)({
					build,
					jobId: 0,
					upTo: build.attempt,
					of: 1
				})
			});
		function warningsOf(chosen, unreadable) {
			const unnumbered = chosen.filter(({ build })=>build.build === '').length;
			return [
				...(unreadable > 0 ? [
					`Prow\u{2019}s list holds ${unreadable} entries that cannot be read; they are left out.`
				] : []),
				...(unnumbered > 0 ? [
					`Prow lists ${unnumbered} builds that never got a number; they are left out.`
				] : [])
			];
		}
		async function openLog(web, store, page) {
			const gone = (why, outage = false)=>({
					log: {
						kind: 'log-gone',
						why
					},
					outage
				});
			const folder = folderOf(page);
			if (folder === undefined) return gone('Prow does not tell where the artifacts of this build are');
			const got = await get(web, `${store}/${folder}/build-log.txt`, async (response)=>{
				if (!isPage(response)) return response;
				await response.body?.cancel();
				return undefined;
			});
			const { host } = new URL(store);
			if (!got.ok) return gone(`${host} ${got.why} for the log of a build`, got.outage);
			if (got.value === undefined) return gone(`${host} answered with a web page instead of the log of a build`);
			return {
				log: {
					kind: 'log',
					chunks: logText(got.value, web.signal)
				},
				outage: false
			};
		}
	})
};
