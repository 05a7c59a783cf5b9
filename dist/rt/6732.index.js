export const id = 6732;
export const ids = [
	6732
];
export const modules = {
	96732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			loadRedactor: ()=>(loadRedactor),
			loadSecretPatterns: ()=>(loadSecretPatterns),
			redactor: ()=>(redactor)
		});
		var invisible = __webpack_require__(3019);
		;
		const WINDOW = 16;
		const SEPARATORS = new Set([
			...'-._,;:|*~`\'"\\'
		].map((char)=>char.charCodeAt(0)));
		function foldUnit(code) {
			if (code < 128) {
				if (code <= 32 || code === 127 || SEPARATORS.has(code)) return 0;
				return code >= 65 && code <= 90 ? code + 32 : code;
			}
			if (code < 0xa1 || code === 0xad || code === 0x34f || code === 0x61c) return 0;
			if (code >= 0x2000 && code <= 0x206f) return 0;
			if (code >= 0xfe00 && code <= 0xfe0f) return 0;
			if (code === 0x2800 || code === 0x3000 || code === 0x3164 || code === 0x115f || code === 0x1160) return 0;
			if (code === 0xfeff || code === 0xffa0 || (code >= 0x180b && code <= 0x180f) || code === 0x1680) return 0;
			if (code >= 0xff01 && code <= 0xff5e) return foldUnit(code - 0xfee0);
			return code;
		}
		const fold = (text)=>{
			let out = '';
			for(let at = 0; at < text.length; at += 1){
				const unit = foldUnit(text.charCodeAt(at));
				if (unit) out += String.fromCharCode(unit);
			}
			return out;
		};
		const ARMOR = /-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----/g;
		const URL_SHAPE = /^([a-z][a-z0-9+.-]{1,20}:\/\/)(?:([^/@\s]*)@)?([^/\s?#@]*)/i;
		const JWT_HEADER = /(^|[._])eyJ[A-Za-z0-9_-]+\.(?=eyJ)/;
		const SECRET_KEY = /key|secret|token|password|passphrase|credential/i;
		function secretParts(value) {
			if (value.length < WINDOW * 2 && !value.includes('://')) return [
				value
			];
			const json = jsonSecrets(value);
			if (json) return json.flatMap((inner)=>secretParts(inner));
			const url = URL_SHAPE.exec(value);
			if (url) {
				const rest = value.slice(url[0].length);
				const login = url[2] ?? '';
				const password = login.includes(':') ? login.slice(login.indexOf(':') + 1) : login;
				return [
					password,
					rest
				].filter((part)=>part.length >= 8);
			}
			if (value.includes('-----BEGIN ')) return value.split(ARMOR).filter((part)=>part.trim().length >= WINDOW);
			const jwt = JWT_HEADER.exec(value);
			if (jwt) return [
				value.slice(0, jwt.index),
				value.slice(jwt.index + jwt[0].length)
			].filter((part)=>part.length >= WINDOW);
			return [
				value
			];
		}
		function jsonSecrets(value) {
			if (!/^\s*\{/.test(value)) return undefined;
			try {
				const found = [];
				JSON.parse(value, (key, inner)=>{
					if (typeof inner === 'string' && inner.length >= 8 && SECRET_KEY.test(key) && !inner.startsWith('http')) found.push(inner);
					return inner;
				});
				return found.length > 0 ? found : undefined;
			} catch  {
				return undefined;
			}
		}
		function base64Inside(bytes) {
			return [
				0,
				1,
				2
			].map((offset)=>{
				const encoded = Buffer.concat([
					Buffer.alloc(offset),
					bytes
				]).toString('base64').replace(/=+$/, '');
				const first = offset === 0 ? 0 : offset + 1;
				const mixed = (offset + bytes.length) % 3 === 0 ? 0 : 1;
				return encoded.slice(first, encoded.length - mixed);
			});
		}
		const alphabets = (text)=>/[+/]/.test(text) ? [
				text,
				text.replaceAll('+', '-').replaceAll('/', '_')
			] : [
				text
			];
		function secret_forms_forms(part, wholeOnly) {
			const bytes = Buffer.from(part, 'utf8');
			const base64 = base64Inside(bytes).flatMap(alphabets);
			const twice = base64.flatMap((inner)=>base64Inside(Buffer.from(inner, 'utf8')).flatMap(alphabets));
			const each = (write)=>[
					...bytes
				].map(write).join(' ');
			const hex = (byte)=>byte.toString(16).padStart(2, '0');
			const encoded = [
				...base64.map((text)=>[
						'base64',
						text,
						20
					]),
				...twice.map((text)=>[
						'base64 twice',
						text,
						28
					]),
				[
					'hex',
					each(hex),
					32
				],
				[
					'hex',
					each((byte)=>`x${hex(byte)}`),
					48
				],
				[
					'hex',
					each((byte)=>`0x${hex(byte)}`),
					64
				],
				[
					'url',
					each((byte)=>`%${hex(byte)}`),
					48
				],
				[
					'json',
					each((byte)=>`u00${hex(byte)}`),
					80
				],
				[
					'entities',
					each((byte)=>`&#${byte}`),
					48
				],
				[
					'entities',
					each((byte)=>`&#x${hex(byte)}`),
					80
				],
				[
					'decimal',
					each((byte)=>String(byte)),
					36
				],
				[
					'reversed',
					[
						...part
					].reverse().join(''),
					WINDOW
				],
				[
					'url',
					encodeURIComponent(part.toWellFormed()),
					WINDOW + 4
				],
				[
					'json',
					JSON.stringify(part).slice(1, -1),
					WINDOW
				]
			];
			const raw = fold(part);
			const seen = new Set([
				raw
			]);
			const result = [
				{
					name: 'value',
					text: raw,
					enough: wholeOnly ? Number.POSITIVE_INFINITY : WINDOW,
					dense: true
				}
			];
			for (const [name, text, enough] of encoded){
				const folded = fold(text);
				if (seen.has(folded)) continue;
				seen.add(folded);
				result.push({
					name,
					text: folded,
					enough: wholeOnly ? folded.length : enough,
					dense: false
				});
			}
			return result;
		}
		;
		const GRAM = 8;
		const STRIDE = 8;
		const BASE = 0x01000193;
		const BASE_POWER = Array.from({
			length: GRAM
		}).reduce((power)=>Math.imul(power, BASE), 1);
		const FILTER_BITS = 20;
		const slot = (hash)=>(hash ^ (hash >>> 13)) & ((1 << FILTER_BITS) - 1);
		function hashOf(text, at) {
			let hash = 0;
			for(let index = at; index < at + GRAM; index += 1)hash = (Math.imul(hash, BASE) + text.charCodeAt(index)) | 0;
			return hash;
		}
		const isMask = (value)=>new Set(value).size < 2;
		function placesOf(value) {
			const places = [];
			for(let at = 0; at < value.length; at += 1)if (foldUnit(value.charCodeAt(at))) places.push(at);
			return Uint32Array.from(places);
		}
		function needlesOf(name, value) {
			const parts = secretParts(value);
			const wholeOnly = parts.length === 0;
			return (wholeOnly ? [
				value
			] : parts).flatMap((part)=>secret_forms_forms(part, wholeOnly).filter((form)=>form.text.length >= GRAM).map((form)=>({
						...form,
						secret: name,
						places: form.name === 'value' ? placesOf(part) : undefined,
						valueLength: part.length
					})));
		}
		function secretIndex(secrets) {
			const exact = secrets.flatMap(({ name, value })=>[
					value,
					value.trim()
				].map((text)=>({
						name,
						value: text
					}))).filter(({ value }, at, all)=>value.length >= 8 && !isMask(value) && all.findIndex((other)=>other.value === value) === at);
			const needles = exact.flatMap(({ name, value })=>needlesOf(name, value));
			const filter = new Uint8Array(1 << FILTER_BITS);
			const table = new Map();
			for (const needle of needles){
				const step = needle.dense ? 1 : STRIDE;
				for(let at = 0; at + GRAM <= needle.text.length; at += step){
					const hash = hashOf(needle.text, at);
					filter[slot(hash)] = 1;
					const list = table.get(hash);
					if (list) list.push({
						needle,
						at
					});
					else table.set(hash, [
						{
							needle,
							at
						}
					]);
				}
			}
			return {
				search (text, first = false) {
					const hits = [];
					for (const { name, value } of exact){
						for(let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)){
							hits.push({
								name,
								form: 'value',
								start: at,
								end: at + value.length
							});
							if (first) return hits;
						}
					}
					if (needles.length > 0) searchFolded(text, filter, table, hits, first);
					return hits;
				}
			};
		}
		function searchFolded(text, filter, table, hits, first) {
			const folded = new Uint16Array(text.length);
			const origin = new Uint32Array(text.length);
			let length = 0;
			for(let at = 0; at < text.length; at += 1){
				const unit = foldUnit(text.charCodeAt(at));
				if (!unit) continue;
				folded[length] = unit;
				origin[length] = at;
				length += 1;
			}
			let hash = 0;
			let skipTo = 0;
			for(let end = 0; end < length; end += 1){
				hash = (Math.imul(hash, BASE) + folded[end]) | 0;
				if (end >= GRAM) hash = (hash - Math.imul(folded[end - GRAM], BASE_POWER)) | 0;
				const start = end - GRAM + 1;
				if (start < skipTo || filter[slot(hash)] === 0) continue;
				let best;
				for (const { needle, at } of table.get(hash) ?? []){
					if (needle.dense && at > 0 && start > skipTo && folded[start - 1] === needle.text.charCodeAt(at - 1)) continue;
					const run = extend(folded, length, start, needle, at);
					if (run && (!best || run.to - run.from > best.to - best.from)) best = run;
				}
				if (!best) continue;
				hits.push({
					name: best.secret,
					form: best.form,
					start: origin[best.from],
					end: origin[best.to - 1] + 1
				});
				if (first) return;
				skipTo = Math.max(skipTo, best.to - GRAM + 1);
			}
		}
		function extend(folded, length, start, needle, at) {
			let left = 0;
			while(left < at && left < start && folded[start - left - 1] === needle.text.charCodeAt(at - left - 1))left += 1;
			let right = 0;
			const most = Math.min(needle.text.length - at, length - start);
			while(right < most && folded[start + right] === needle.text.charCodeAt(at + right))right += 1;
			if (right < GRAM) return undefined;
			const whole = left === at && right === needle.text.length - at;
			if (!whole && !isEnough(needle, at - left, at + right)) return undefined;
			const form = needle.places ? (whole ? 'separated' : 'window') : needle.name;
			return {
				from: start - left,
				to: start + right,
				form,
				secret: needle.secret
			};
		}
		function isEnough(needle, from, to) {
			const { places } = needle;
			if (!places || needle.enough > WINDOW) return to - from >= needle.enough;
			const left = from === 0 ? -1 : places[from - 1];
			const right = to >= places.length ? needle.valueLength : places[to];
			return right - left - 1 >= WINDOW;
		}
		;
		const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
		const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
		const STAMP = /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z\s{0,8}/;
		const MARGIN = /^(?:\d{1,6}\s{0,4}[:|]|[>|+"'])\s{0,8}/;
		const KEY_LINE = /^[A-Za-z0-9+/=]{4,}(?:\\[nr])*["',]*$/;
		const KEY_HEADER = /^(?:Proc-Type|DEK-Info|Version|Comment|Hash): /;
		const MAX_LINES = 400;
		const isKeyLine = (line)=>{
			if (line.length > 4_000) return false;
			const bare = line.trim().replace(STAMP, '').replace(MARGIN, '');
			return bare === '' || KEY_LINE.test(bare) || KEY_HEADER.test(bare);
		};
		function bodyEnd(text, from) {
			const inline = /^(?:\\[nrt]|[A-Za-z0-9+/=])*/.exec(text.slice(from, from + 20_000))?.[0].length ?? 0;
			let end = from + inline;
			if (text[end] !== '\n' && text[end] !== '\r') return end;
			for(let line = 0, at = end; line < MAX_LINES && at < text.length; line += 1){
				const next = text.indexOf('\n', at + 1);
				const stop = next < 0 ? text.length : next;
				const content = text.slice(at + 1, stop);
				if (!isKeyLine(content)) break;
				if (content.trim() !== '') end = stop;
				at = stop;
			}
			return end;
		}
		function bodyStart(text, from) {
			let start = from;
			while(start > 0 && /[A-Za-z0-9+/=\\]/.test(text[start - 1]))start -= 1;
			for(let line = 0; line < MAX_LINES && start > 0 && text[start - 1] === '\n'; line += 1){
				const previous = text.lastIndexOf('\n', start - 2) + 1;
				const content = text.slice(previous, start - 1);
				if (content.trim() === '' || !isKeyLine(content)) break;
				start = previous;
			}
			return start;
		}
		function findKeys(text) {
			if (!text.includes('PRIVATE KEY')) return [];
			const hits = [];
			const ends = [
				...text.matchAll(END)
			].map((match)=>({
					start: match.index,
					end: match.index + match[0].length
				}));
			let covered = 0;
			let next = 0;
			const orphans = (before)=>{
				for(let end = ends[next]; end && end.start < before; end = ends[++next]){
					if (end.start < covered) continue;
					hits.push({
						name: 'private-key',
						start: bodyStart(text, end.start),
						end: end.end
					});
					covered = end.end;
				}
			};
			for (const match of text.matchAll(BEGIN)){
				if (match.index < covered) continue;
				orphans(match.index);
				const body = bodyEnd(text, match.index + match[0].length);
				const close = ends[next];
				covered = close && close.start <= body + 120 ? Math.max(body, close.end) : body;
				hits.push({
					name: 'private-key',
					start: match.index,
					end: covered
				});
			}
			orphans(text.length);
			return hits;
		}
		;
		const AFTER = '(?<![A-Za-z0-9_-])';
		const token = (name, body)=>[
				name,
				new RegExp(`${AFTER}(?:${body})`, 'dg')
			];
		const SHAPES = [
			token('github-token', 'gh[pousr]_[A-Za-z0-9._-]{36,}'),
			token('github-token', 'github_pat_[A-Za-z0-9_]{22,}'),
			token('gitlab-token', 'gl(?:pat|cbt|rt|dt|ptt|soat)-[A-Za-z0-9_-]{20,}'),
			[
				'aws-key-id',
				/(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA|AGPA|AIPA|ANPA|ANVA)[A-Z2-7]{16}(?![A-Za-z0-9])/dg
			],
			token('google-api-key', 'AIza[A-Za-z0-9_-]{35}'),
			token('google-oauth', '(?:ya29\\.|GOCSPX-)[A-Za-z0-9_-]{20,}'),
			token('jwt', 'eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}'),
			token('slack-token', 'xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[0-9]-[A-Za-z0-9-]{10,}'),
			[
				'slack-webhook',
				/hooks\.slack(?:-gov)?\.com\/((?:services|workflows|triggers)\/[A-Za-z0-9_/-]{20,200})/dg
			],
			[
				'discord-webhook',
				/discord(?:app)?\.com\/api\/webhooks\/(\d{10,25}\/[A-Za-z0-9_-]{40,200})/dg
			],
			[
				'teams-webhook',
				/\.webhook\.office\.com\/(webhookb2\/[A-Za-z0-9@/_-]{20,400})/dg
			],
			token('npm-token', 'npm_[A-Za-z0-9]{36,}'),
			[
				'npm-token',
				/_(?:authToken|auth|password)\s?=\s?"?((?![$"])[^\s"]{8,1000})/dg
			],
			token('pypi-token', 'pypi-[A-Za-z0-9_-]{50,}'),
			token('anthropic-key', 'sk-ant-[A-Za-z0-9_-]{20,}'),
			token('openai-key', 'sk-(?:proj-|svcacct-|admin-|or-v1-)?[A-Za-z0-9_]{20}[A-Za-z0-9_-]*'),
			token('api-key', '(?:gsk_|xai-|hf_|r8_|nvapi-|pplx-|tvly-|dop_v1_|dckr_pat_|hvs\\.|shpat_|lin_api_|sntrys_|dapi|rubygems_|glsa_|fo1_)[A-Za-z0-9_-]{24,}'),
			token('stripe-key', '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9]{24,}'),
			token('sendgrid-key', 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}'),
			token('telegram-token', '\\d{8,10}:AA[A-Za-z0-9_-]{33}'),
			token('age-key', 'AGE-SECRET-KEY-1[A-Z0-9]{58}'),
			[
				'azure-key',
				/(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{40,100}={0,2})/dg
			],
			[
				'azure-sas',
				/[?&]sig=([A-Za-z0-9%/+]{40,200}={0,2})/dg
			],
			[
				'authorization',
				/authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token)\s{1,3}([A-Za-z0-9+/=._~-]{8,4000})/dgi
			],
			[
				'authorization',
				/(?<![A-Za-z])bearer\s{1,3}([A-Za-z0-9+/=._~-]{20,4000})/dgi
			]
		];
		const LOGIN = /:\/\/[^\s/:@"'<>]{0,200}:([^\s/@"'<>]{3,300})@/dg;
		const PLACEHOLDER = /^(?:\$\{?\{?[^{}]*\}?\}?|\*+|<.*|x+|password|passwd|pass|secret|token|\[redacted.*)$/i;
		const ASSIGNED = /(pass(?:word|wd|phrase)?|secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|client[_-]?secret|credentials?)["']?\s{0,3}[:=]\s{0,3}["'`]?([A-Za-z0-9+/=_!@#%^&~-]{8,400})/dgi;
		function groupHits(text, name, pattern, group, accept) {
			const hits = [];
			for (const match of text.matchAll(pattern)){
				const range = match.indices?.[group] ?? match.indices?.[0];
				if (range && accept(match)) hits.push({
					name,
					start: range[0],
					end: range[1]
				});
			}
			return hits;
		}
		function isAssignedSecret(match) {
			const [all, word = '', value = ''] = match;
			if (/[A-Za-z0-9(.[{]/.test(match.input[match.index + all.length] ?? '')) return false;
			if (PLACEHOLDER.test(value) || !/[0-9]/.test(value) || !/[A-Za-z]/.test(value)) return false;
			return value.length >= (/^pass/i.test(word) ? 8 : 12);
		}
		const ownPatterns = (text)=>[
				...findKeys(text),
				...SHAPES.flatMap(([name, pattern])=>groupHits(text, name, pattern, 1, ()=>true)),
				...groupHits(text, 'password', LOGIN, 1, (match)=>!PLACEHOLDER.test(match[1] ?? '')),
				...groupHits(text, 'password', ASSIGNED, 2, isAssignedSecret)
			];
		;
		function ruleOf(name, { creator }) {
			return (text)=>{
				const hits = [];
				const context = {
					sharedOptions: {},
					createTranslator: ()=>()=>({
								message: '',
								messageId: ''
							}),
					report: ({ range })=>void hits.push({
							name,
							start: range[0],
							end: range[1]
						}),
					ignore: ()=>{}
				};
				const source = {
					content: text,
					filePath: '.npmrc',
					ext: '.npmrc',
					contentType: 'text'
				};
				const done = creator.create(context, {}).file?.(source);
				if (done instanceof Promise) throw new Error(`The secret rule ${name} is not synchronous; it cannot be used.`);
				return hits;
			};
		}
		async function loadSecretPatterns() {
			const modules = await Promise.all([
				__webpack_require__.e(6297).then(__webpack_require__.bind(__webpack_require__, 96297)),
				Promise.all([
					__webpack_require__.e(3717),
					__webpack_require__.e(6806)
				]).then(__webpack_require__.bind(__webpack_require__, 76806)),
				Promise.all([
					__webpack_require__.e(3717),
					__webpack_require__.e(4489)
				]).then(__webpack_require__.bind(__webpack_require__, 74489)),
				Promise.all([
					__webpack_require__.e(3717),
					__webpack_require__.e(4864)
				]).then(__webpack_require__.bind(__webpack_require__, 84864)),
				Promise.all([
					__webpack_require__.e(3717),
					__webpack_require__.e(9346)
				]).then(__webpack_require__.bind(__webpack_require__, 69346)),
				__webpack_require__.e(3019).then(__webpack_require__.bind(__webpack_require__, 83019)),
				Promise.all([
					__webpack_require__.e(3717),
					__webpack_require__.e(1191)
				]).then(__webpack_require__.bind(__webpack_require__, 21191)),
				Promise.all([
					__webpack_require__.e(3717),
					__webpack_require__.e(4219)
				]).then(__webpack_require__.bind(__webpack_require__, 94219)),
				Promise.all([
					__webpack_require__.e(3717),
					__webpack_require__.e(2381)
				]).then(__webpack_require__.bind(__webpack_require__, 82381))
			]);
			return modules.map((module)=>{
				const rule = module;
				return ruleOf(rule.creator.meta.id.replace(/^.*secretlint-rule-/, ''), rule);
			});
		}
		;
		const labelOf = (name)=>`[redacted:${name.replace(/[^\w.-]/g, '_').slice(0, 60)}]`;
		function cut(text, ranges) {
			if (ranges.length === 0) return text;
			const sorted = ranges.toSorted((a, b)=>a.start - b.start || b.end - a.end);
			let out = '';
			let from = 0;
			let current = sorted[0];
			for (const range of sorted.slice(1)){
				if (range.start < current.end) {
					if (range.end > current.end) current = {
						...current,
						end: range.end
					};
					continue;
				}
				out += text.slice(from, current.start) + current.label;
				from = current.end;
				current = range;
			}
			return out + text.slice(from, current.start) + current.label + text.slice(current.end);
		}
		const ranges = (hits)=>hits.map(({ name, start, end })=>({
					start,
					end,
					label: labelOf(name)
				}));
		const isLabel = (text, { start, end })=>text.slice(start, end).startsWith('[redacted:');
		function redactor(secrets, rules = []) {
			const index = secretIndex(secrets);
			const patterns = (text)=>[
					ownPatterns,
					...rules
				].flatMap((rule)=>rule(text)).filter((hit)=>hit.end > hit.start && !isLabel(text, hit));
			const find = (text)=>{
				const [hit] = index.search(text, true);
				if (hit) return {
					name: hit.name,
					form: hit.form,
					index: hit.start
				};
				const visible = (0, invisible._)(text);
				if (visible === text) return undefined;
				const [hidden] = index.search(visible, true);
				return hidden && {
					name: hidden.name,
					form: `${hidden.form}, hidden`,
					index: hidden.start
				};
			};
			return {
				redact (text) {
					let clean = (0, invisible._)(text);
					for(let round = 0; round < 3; round += 1){
						const hits = index.search(clean);
						if (hits.length === 0) break;
						clean = cut(clean, ranges(hits));
					}
					clean = cut(clean, ranges(patterns(clean)));
					const left = index.search(clean, true)[0];
					if (left) throw new Error(`The secret ${left.name} could not be redacted; nothing may be sent (E7).`);
					return clean;
				},
				findSecret: find,
				findPattern (text) {
					const visible = (0, invisible._)(text);
					const first = patterns(visible).toSorted((a, b)=>a.start - b.start)[0];
					return first && {
						name: first.name,
						index: first.start
					};
				}
			};
		}
		const loadRedactor = async (secrets)=>redactor(secrets, await loadSecretPatterns());
	})
};
