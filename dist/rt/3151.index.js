export const id = 3151;
export const ids = [
	3151
];
export const modules = {
	53151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			openHealth: ()=>(openHealth)
		});
		var schemas = __webpack_require__(41514);
		var domain_health = __webpack_require__(87617);
		var errors = __webpack_require__(807);
		var json = __webpack_require__(55012);
		;
		const TIMEOUT_MS = 10_000;
		const MOST_BYTES = 8 * 1024 * 1024;
		const answerSchema = schemas.Ikc({
			metadata: schemas.Ikc({
				name: schemas.YjP()
			}),
			status: schemas.Ikc({
				health: schemas.Ikc({
					status: schemas.YjP().optional()
				}).optional(),
				sync: schemas.Ikc({
					status: schemas.YjP().optional()
				}).optional()
			}).optional()
		});
		class NoAnswer extends Error {
			name = 'NoAnswer';
		}
		const argocd = (server)=>async (app)=>{
				const of = {
					source: 'argocd',
					app,
					by: undefined
				};
				try {
					return {
						...of,
						...(await read(server, app))
					};
				} catch (error) {
					return {
						...of,
						health: 'Unknown',
						sync: 'Unknown',
						why: whyOf(error, server)
					};
				}
			};
		async function read(server, app) {
			if (!isName(app)) throw new NoAnswer('its name is none that an application can have: up to 253 lower-case letters, digits, `-` and `.`; see `argocdAppNamePattern`');
			const response = await server.fetch(addressOf(server.url, app), {
				headers: {
					accept: 'application/json',
					...authorization(server.token)
				},
				redirect: 'manual',
				signal: AbortSignal.any([
					server.signal,
					AbortSignal.timeout(server.timeoutMs ?? TIMEOUT_MS)
				])
			});
			if (response.status !== 200) {
				await response.body?.cancel();
				throw new NoAnswer(STATUS[response.status] ?? `Argo CD answered ${response.status}${hintOf(response.status)}`);
			}
			const { metadata, status } = parsed(await textOf(response), response);
			if (metadata.name !== app) throw new NoAnswer('Argo CD told about another application');
			const health = domain_health.e8.find((word)=>word === status?.health?.status) ?? 'Unknown';
			const sync = domain_health.b.find((word)=>word === status?.sync?.status) ?? 'Unknown';
			const unknown = [
				...(health === 'Unknown' ? [
					'its health'
				] : []),
				...(sync === 'Unknown' ? [
					'its sync'
				] : [])
			];
			return {
				health,
				sync,
				why: unknown.length > 0 ? `Argo CD does not know ${unknown.join(' and ')}` : undefined
			};
		}
		const isName = (app)=>app.length <= 253 && app.split('.').every((label)=>/^[a-z0-9](?:[a-z0-9-]{0,251}[a-z0-9])?$/.test(label));
		function addressOf(url, app) {
			if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new NoAnswer('the input `argocd-url` is no http(s) address');
			const address = new URL(url);
			if (address.username !== '' || address.password !== '') throw new NoAnswer('the input `argocd-url` holds a password; give the token as `argocd-token`');
			const base = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
			address.pathname = `${base}api/v1/applications/${encodeURIComponent(app)}`;
			address.search = '';
			address.hash = '';
			return address.href;
		}
		function authorization(token) {
			if (!token) return {};
			if (!/^[\x21-\x7e]+$/.test(token)) throw new NoAnswer('`argocd-token` holds a space, a line break or another sign that no token has');
			return {
				authorization: `Bearer ${token}`
			};
		}
		const STATUS = {
			401: 'Argo CD does not accept the token (401); renew `argocd-token`',
			403: 'Argo CD has no application of that name, or the token may not `get` it (403)',
			404: 'Argo CD has no application of that name (404)'
		};
		const hintOf = (status)=>status >= 300 && status < 400 ? ', a redirect; set `argocd-url` to where it leads' : '';
		async function textOf({ body }) {
			const decoder = new TextDecoder('utf-8');
			const parts = [];
			let bytes = 0;
			for await (const chunk of body ?? []){
				bytes += chunk.byteLength;
				if (bytes > MOST_BYTES) throw new NoAnswer(`the answer of Argo CD is larger than ${MOST_BYTES} bytes`);
				parts.push(decoder.decode(chunk, {
					stream: true
				}));
			}
			return parts.join('') + decoder.decode();
		}
		function parsed(text, { headers }) {
			const isPage = /^\s*text\/html/i.test(headers.get('content-type') ?? '');
			if (isPage) throw new NoAnswer('a page came in place of data, maybe to sign in; `argocd-url` must lead to the API');
			try {
				return answerSchema.parse((0, json.qF)(text, 'Argo CD', MOST_BYTES));
			} catch  {
				throw new NoAnswer('the answer of Argo CD cannot be read');
			}
		}
		function whyOf(error, { signal }) {
			if (error instanceof NoAnswer) return error.message;
			if (signal.aborted) return 'the run was stopped';
			const { name, cause } = (error ?? {});
			if (name === 'TimeoutError') return 'Argo CD did not answer in time';
			if (name === 'EgressError') return (0, errors.bD)(error);
			const code = typeof cause?.code === 'string' && /^[A-Z_]{1,40}$/.test(cause.code) ? ` (${cause.code})` : '';
			return `Argo CD did not answer${code}`;
		}
		var markdown = __webpack_require__(33567);
		var sanitize = __webpack_require__(20629);
		;
		const SAID = {
			'success reconciliation succeeded': {
				health: 'Healthy',
				sync: 'Synced'
			},
			'success dependency not ready': {
				health: 'Progressing',
				sync: 'OutOfSync'
			},
			'success health check canceled': {
				health: 'Progressing',
				sync: 'Synced'
			},
			'failure health check failed': {
				health: 'Degraded',
				sync: 'Synced'
			}
		};
		const BY_STATE = {
			failure: {
				health: 'Degraded',
				sync: 'OutOfSync'
			},
			error: {
				health: 'Degraded',
				sync: 'OutOfSync'
			},
			pending: {
				health: 'Progressing',
				sync: 'OutOfSync'
			}
		};
		const flux = (read, signal)=>async (name, { repo, sha })=>{
				if (sha === undefined) return unknown(name, 'the newest commit of its base branch is not known');
				try {
					return fluxHealth(name, await read({
						repo,
						sha
					}));
				} catch (error) {
					signal.throwIfAborted();
					if (!(error instanceof errors.E1)) throw error;
					return unknown(name, `the statuses of ${(0, markdown.ti)(sha.slice(0, 7))} cannot be read: ${(0, errors.bD)(error)}`);
				}
			};
		function fluxHealth(name, { items, cut }) {
			const own = items.filter(({ context })=>isAbout(context, name));
			const contexts = new Map();
			for (const status of own){
				const written = contexts.get(status.context);
				if (written) written.push(status);
				else contexts.set(status.context, [
					status
				]);
			}
			if (cut) return unknown(name, `its commit has more than ${items.length} statuses, and these were not all read`);
			if (contexts.size === 0) return unknown(name, 'Flux has written no status for it on the newest commit of the branch');
			for (const [context, written] of contexts){
				const writers = [
					...new Set(written.map(({ by })=>by))
				];
				if (writers.length > 1) return unknown(name, `${shown(context)} was written by ${namesOf(writers)}, and only one can be Flux`);
			}
			const newest = [
				...contexts.values()
			].map(([status])=>status);
			const said = newest.map(saidBy);
			const strange = newest.filter((status)=>saidBy(status).health === 'Unknown');
			return {
				...{
					source: 'flux',
					app: name
				},
				health: (0, domain_health.QZ)(domain_health.e8, said.map(({ health })=>health)),
				sync: (0, domain_health.QZ)(domain_health.b, said.map(({ sync })=>sync)),
				why: strange[0] && strangeness(strange[0]),
				by: [
					...new Set(newest.map(({ by })=>(0, sanitize.g$)(by, LONGEST)))
				].join(', ')
			};
		}
		function isAbout(context, name) {
			const [said, asked] = [
				context.toLowerCase(),
				name.toLowerCase()
			];
			return asked.includes('/') ? said === asked : `/${said}/`.includes(`/kustomization/${asked}/`);
		}
		function saidBy({ state, description }) {
			const words = `${state} ${description.trim().toLowerCase()}`;
			if (Object.hasOwn(SAID, words)) return SAID[words];
			return Object.hasOwn(BY_STATE, state) ? BY_STATE[state] : {
				health: 'Unknown',
				sync: 'Unknown'
			};
		}
		const strangeness = ({ context, state, description })=>`${shown(context)} says ${shown(state)} with ${description.trim() === '' ? "no description" : shown(description)}, and Flux says \`reconciliation succeeded\` of what is healthy`;
		const unknown = (app, why)=>({
				...{
					source: 'flux',
					app,
					health: 'Unknown',
					sync: 'Unknown'
				},
				...{
					why,
					by: undefined
				}
			});
		const LONGEST = 100;
		const shown = (text)=>(0, markdown.ti)((0, sanitize.g$)(text, LONGEST));
		const namesOf = (logins)=>logins.slice(0, 3).map((login)=>(login === '' ? 'an account that is gone' : shown(login))).join(' and ');
		;
		const openHealth = ({ argocd: server, fetch, statuses, signal })=>async (target, at)=>{
				const { source, name } = target;
				if (source === 'flux') return flux(statuses, signal)(name, at);
				if (server) return argocd({
					fetch,
					...server,
					signal
				})(name);
				return {
					...{
						source,
						app: name,
						health: 'Unknown',
						sync: 'Unknown'
					},
					...{
						why: 'the input `argocd-url` is empty',
						by: undefined
					}
				};
			};
	})
};
