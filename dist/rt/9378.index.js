export const id = 9378;
export const ids = [
	9378
];
export const modules = {
	2189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Cv: ()=>(complaintsOf),
			SP: ()=>(shown),
			aK: ()=>(hint),
			at: ()=>(at),
			h0: ()=>(short),
			ws: ()=>(MOST_FAULTS)
		});
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69054);
		var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20629);
		const MOST_FAULTS = 50;
		function complaintsOf(issues, value, root) {
			const some = issues.slice(0, MOST_FAULTS);
			const unknown = some.flatMap((issue)=>(issue.code === 'unrecognized_keys' ? unknownKeys(issue, root) : []));
			const meant = new Set(unknown.flatMap(({ path, near })=>(near ? [
					JSON.stringify([
						...path.slice(0, -1),
						near
					])
				] : [])));
			const others = some.flatMap((issue)=>{
				const path = pathOf(issue);
				const isMisspelt = at(value, path) === undefined && meant.has(JSON.stringify(path));
				return issue.code === 'unrecognized_keys' || isMisspelt ? [] : [
					{
						path,
						message: said(issue, at(value, path), schemaAt(root, path))
					}
				];
			});
			return [
				...unknown.map(({ path, message })=>({
						path,
						message
					})),
				...others
			];
		}
		const pathOf = (issue)=>issue.path.filter((part)=>typeof part !== 'symbol');
		function unknownKeys(issue, root) {
			const path = pathOf(issue);
			const allowed = Object.keys(schemaAt(root, path)['properties'] ?? {});
			return issue.keys.slice(0, MOST_FAULTS).map((key)=>({
					path: [
						...path,
						key
					],
					message: `unknown key.${hint(key, allowed)} Allowed: ${allowed.join(', ')}.`,
					near: (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(key, allowed)
				}));
		}
		function said(issue, given, schema) {
			const about = typeof schema["description"] === 'string' ? ` ${schema["description"]}` : '';
			if (given === undefined) return `is missing.${about}`;
			switch(issue.code){
				case 'invalid_type':
					return `${typeWanted(issue.expected, given, schema)}.${about}`;
				case 'too_small':
				case 'too_big':
					return `${sizeWanted(given, schema) ?? issue.message}.${about}`;
				case 'invalid_format':
					return `${formWanted(issue, given)}.${about}`;
				case 'invalid_value':
					{
						const words = issue.values.map(String);
						const few = words.length <= 10 ? ` Allowed: ${words.join(', ')}.` : '';
						return `${shown(given)} is not known here.${hint(String(given), words)}${few}${about}`;
					}
				default:
					return `${issue.message}.${about}`;
			}
		}
		function typeWanted(expected, given, schema) {
			switch(expected){
				case 'array':
					{
						const isPlain = [
							'string',
							'number',
							'boolean'
						].includes(typeof given);
						return `must be a list${isPlain ? `: \`[${short(String(given))}]\`` : ''}`;
					}
				case 'boolean':
					return `write \`true\` or \`false\`, not ${shown(given)}`;
				case 'int':
				case 'number':
					return `must be a whole number${range(schema['minimum'], schema['maximum'])}, is ${shown(given)}`;
				case 'string':
					return typeof given === 'object' ? 'must be text' : `must be text: put ${shown(given)} in quotes`;
				default:
					{
						const keys = Object.keys(schema['properties'] ?? {});
						return `must hold keys${keys.length > 0 ? ` of its own (${keys.join(', ')})` : ' of its own'}, is ${shown(given)}`;
					}
			}
		}
		function sizeWanted(given, schema) {
			if (typeof given === 'number') return `must be${range(schema['minimum'], schema['maximum'])}, is ${given}`;
			if (typeof given === 'string') return `must have${range(schema['minLength'], schema['maxLength'])} characters, has ${given.trim().length}`;
			if (Array.isArray(given)) return `must have${range(schema['minItems'], schema['maxItems'])} entries, has ${given.length}`;
			return undefined;
		}
		function range(least, most) {
			if (typeof most !== 'number' || most >= Number.MAX_SAFE_INTEGER) return typeof least === 'number' ? ` at least ${least}` : '';
			return typeof least === 'number' ? ` from ${least} to ${most}` : ` at most ${most}`;
		}
		function formWanted(issue, given) {
			if (issue.format === 'datetime') return `${shown(given)} is no moment: write 2026-01-31T18:00:00Z`;
			const bare = typeof given === 'string' && /^\s*@/.test(given);
			return `${shown(given)} ${issue.message}${bare ? '; write it without `@`' : ''}`;
		}
		function schemaAt(root, path) {
			let found = root;
			for (const key of path){
				const inside = typeof key === 'number' ? found['items'] : found['properties']?.[key];
				found = inside ?? {};
			}
			return found;
		}
		function at(value, path) {
			let found = value;
			for (const key of path){
				if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
				found = found[key];
			}
			return found;
		}
		const short = (text)=>(0, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text, 80);
		const shown = (value)=>value === undefined ? 'missing' : JSON.stringify(typeof value === 'string' ? short(value) : value)?.slice(0, 100);
		function hint(word, names) {
			const near = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(word, names);
			return near ? ` Did you mean ${near}?` : '';
		}
	}),
	59378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			change: ()=>(change)
		});
		var apply = __webpack_require__(57950);
		var commit_message = __webpack_require__(83704);
		var identity = __webpack_require__(3316);
		;
		function changeCommitMessage(told) {
			const { request, plan, hash } = told;
			const part = (name, lines)=>[
					`${name}:`,
					...lines
				].join('\n');
			const text = [
				part('Change', plan.change),
				part('Impact', plan.impact),
				part('Rollback', plan.rollback),
				[
					`Risk: ${plan.risk.level}`,
					`Alert: ${request.alert.name}`,
					`Asked for as: ${(0, identity.Ux)(request)}`
				].join('\n')
			];
			return (0, commit_message.C5)(plan.title, text.join('\n\n').replaceAll('`', ''), hash);
		}
		var json_schema_processors = __webpack_require__(98439);
		var schemas = __webpack_require__(41514);
		var iso = __webpack_require__(64377);
		var domain_path = __webpack_require__(15668);
		var domain_repo = __webpack_require__(94395);
		;
		const line = (max, about)=>schemas.YjP().trim().min(1).max(max).regex(/^[^\p{Cc}]*$/u, 'must be one line').describe(about);
		const url = schemas.YjP().max(500).regex(/^https?:\/\/[^\s<>"`\\]+$/, "is no URL: write https://\u2026");
		const objectName = line(253, 'As metadata.name says.');
		const typeName = schemas.YjP().max(40).regex(/^[a-z][a-z-]*$/, 'is no type of a change').describe('What kind of change it is.');
		const operation = schemas.rej({
			op: schemas.k5n([
				'add',
				'replace',
				'remove'
			]),
			path: schemas.YjP().max(400).regex(/^\//, 'is no JSON pointer: write /spec/replicas').describe('A JSON pointer from the top of the document.'),
			value: schemas.Pq9().optional()
		});
		const changeRequestSchema = schemas.rej({
			version: schemas.euz(1).optional(),
			type: typeName,
			id: schemas.YjP().max(60).regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'must have letters, digits, `_` and `-` alone').optional().describe('At most 60 letters, digits, `_` and `-`.'),
			file: schemas.YjP().max(255).refine((path)=>path !== '' && (0, domain_path.v)(path), 'is no path inside the repository').refine((path)=>/\.ya?ml$/i.test(path), 'is no file of YAML: .yaml or .yml').describe('From the root of the repository.'),
			repository: schemas.YjP().refine((text)=>(0, domain_repo.E3)(text) !== undefined, 'is not owner/repository').optional(),
			environment: schemas.YjP().max(50).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'must have letters, digits, `_`, `.` and `-` alone').optional(),
			target: schemas.rej({
				kind: line(63, 'As `kind` says: Deployment.'),
				name: objectName,
				namespace: objectName.optional(),
				container: line(63, 'The name of one of its containers.').optional()
			}).optional(),
			values: schemas.g1P(schemas.YjP(), schemas.Pq9()).optional(),
			patch: schemas.YOg(operation).min(1).max(20).optional(),
			alert: schemas.rej({
				name: line(200, 'What the alert is called.'),
				severity: line(40, 'As the alert says: critical.').optional(),
				url: url.optional(),
				startedAt: iso.w$({
					offset: true
				}).optional(),
				summary: schemas.YjP().max(4_000).optional(),
				labels: schemas.g1P(schemas.YjP().max(100), schemas.YjP().max(300)).optional()
			}),
			links: schemas.YOg(url).max(10).optional()
		});
		var fix = __webpack_require__(39880);
		var errors = __webpack_require__(807);
		var json = __webpack_require__(55012);
		;
		const MOST_FAULTS = 10;
		function parseJsonAs(text, where, maxBytes, read) {
			const found = read((0, json.qF)(text, where, maxBytes));
			if ('value' in found) return found.value;
			const more = found.faults.length - MOST_FAULTS;
			const told = [
				...found.faults.slice(0, MOST_FAULTS),
				...(more > 0 ? [
					`and ${more} more`
				] : [])
			];
			throw new errors.yo(`${where}: ${told.join('; ')}.`);
		}
		var title = __webpack_require__(12878);
		var external_node_util_ = __webpack_require__(57975);
		var dist = __webpack_require__(38815);
		var parse = __webpack_require__(38399);
		;
		function parseFile(text) {
			if (Buffer.byteLength(text) > parse.jl) throw new errors.yo(`it is larger than ${parse.jl} bytes; split it, or make the change by hand`);
			(0, parse.n6)(text, 'line', 0);
			const lines = new dist.LineCounter();
			const trees = read(text, lines);
			return trees.map((tree)=>{
				const [problem] = tree.errors;
				if (problem) throw new errors.yo(unreadable(text, `${placeAt(lines, problem.pos[0])}: ${firstLine(problem)}`));
				checkNoTemplate(tree);
				(0, parse.RX)(tree.contents, {
					where: 'line',
					place: (node)=>placeAt(lines, startOf(node)),
					isMap: dist.isMap,
					isSeq: dist.isSeq,
					isScalar: dist.isScalar
				});
				return {
					tree,
					value: said(tree)
				};
			});
		}
		function read(text, lineCounter) {
			try {
				const trees = (0, dist.hR)(text, {
					schema: 'core',
					version: '1.2',
					merge: false,
					uniqueKeys: false,
					prettyErrors: false,
					logLevel: 'error',
					keepSourceTokens: true,
					lineCounter
				});
				return Array.isArray(trees) ? [
					...trees
				] : [];
			} catch (error) {
				throw new errors.yo(unreadable(text, (0, errors.bD)(error)), {
					cause: error
				});
			}
		}
		const firstLine = (error)=>error.message.split('\n')[0] ?? '';
		const startOf = (node)=>node?.range?.[0] ?? 0;
		function placeAt(lines, offset) {
			const { line, col } = lines.linePos(offset);
			return `${line}:${col}`;
		}
		const TEMPLATE = 'it is a template (`{{`): change the values that it is filled from';
		const unreadable = (text, why)=>text.includes('{{') ? TEMPLATE : `it cannot be read as YAML (line ${why}); mend that first`;
		function said(tree) {
			try {
				return tree.toJS({
					maxAliasCount: parse.K1
				});
			} catch (error) {
				throw new errors.yo(`its aliases cannot be followed: ${(0, errors.bD)(error)}`, {
					cause: error
				});
			}
		}
		function checkNoTemplate(tree) {
			(0, dist.YR)(tree, {
				Map: (_, { flow, items })=>{
					if (flow && items.some(({ key })=>(0, dist.isMap)(key))) throw new errors.yo(TEMPLATE);
				}
			});
		}
		function checkPlain(tree) {
			(0, dist.YR)(tree, {
				Scalar: (_, { type, value })=>{
					if (type === 'PLAIN' && typeof value === 'string' && value.includes('{{')) throw new errors.yo(TEMPLATE);
				}
			});
		}
		;
		const SCHEMA = {
			schema: 'core',
			version: '1.2',
			compat: 'yaml-1.1',
			lineWidth: 0
		};
		const isText = (value)=>typeof value === 'string';
		const isCollection = (value)=>typeof value === 'object' && value !== null && Object.keys(value).length > 0;
		function inline(value, old, inFlow) {
			if (!isText(value)) return inFlow || !isCollection(value) ? JSON.stringify(value) : '';
			if (old === 'QUOTE_DOUBLE') return JSON.stringify(value);
			if (old === 'QUOTE_SINGLE' && !/\p{Cc}/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
			const plain = (0, dist.As)(value, SCHEMA).trimEnd();
			return plain.includes('\n') || (inFlow && !/^[\w./-]+$/.test(plain) && !/^["']/.test(plain)) ? JSON.stringify(value) : plain;
		}
		const keyText = (key, quoted)=>quoted ? JSON.stringify(key) : inline(key, undefined, true);
		function blockLines(value, column, { step, deepDashes }) {
			const pad = ' '.repeat(column);
			const indent = JSON.stringify(value).includes('[') ? 2 : step;
			return (0, dist.As)(value, {
				...SCHEMA,
				indent,
				indentSeq: deepDashes
			}).replace(/\n$/, '').split('\n').map((line)=>(line === '' ? '' : pad + line));
		}
		;
		const BY_HAND = 'make this change by hand';
		const refuse = (why)=>{
			throw new errors.yo(`${why}; ${BY_HAND}`);
		};
		const lineStart = (text, at)=>{
			const start = text.lastIndexOf('\n', at - 1) + 1;
			return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
		};
		const lineEnd = (text, at)=>{
			if (at > 0 && text[at - 1] === '\n') return at;
			const feed = text.indexOf('\n', at);
			return feed < 0 ? text.length : feed + 1;
		};
		function columnOf(text, at) {
			const start = lineStart(text, at);
			return text.slice(start, at).includes('\t') ? refuse('a tab stands before it') : at - start;
		}
		const rangeOf = (node)=>{
			const range = node?.range;
			return range ? [
				range[0],
				range[1]
			] : refuse('it has no place in the text');
		};
		function behindColon({ srcToken }) {
			const { start = [], sep = [] } = (srcToken ?? {});
			const colon = sep.find(({ type })=>type === 'map-value-ind');
			return colon && !start.some(({ type })=>type === 'explicit-key-ind') ? colon.offset + 1 : refuse('its key is written in an unusual way');
		}
		function dashes({ srcToken }) {
			const items = srcToken?.items ?? [];
			return items.flatMap(({ start = [] })=>start.filter(({ type })=>type === 'seq-item-ind').map(({ offset })=>offset));
		}
		const isEmptyScalar = (node)=>{
			const range = node?.range;
			return !range || ((0, dist.isScalar)(node) && range[0] === range[1]);
		};
		function endOf(holder) {
			const node = nodeOf(holder);
			if (isEmptyScalar(node)) return 'pair' in holder ? behindColon(holder.pair) : dashes(holder.in)[holder.index] + 1;
			return endOfNode(node);
		}
		function endOfNode(node) {
			if (!(0, dist.P3)(node) || node.flow || node.items.length === 0) return rangeOf(node)[1];
			const index = node.items.length - 1;
			return endOf((0, dist.isMap)(node) ? {
				in: node,
				pair: node.items[index]
			} : {
				in: node,
				index
			});
		}
		const nodeOf = (holder)=>'pair' in holder ? holder.pair.value : holder.in.items[holder.index];
		function linesAt({ text, style: { eol } }, at, lines, end = at) {
			const open = at === text.length && at > 0 && text[at - 1] !== '\n';
			const closed = end < text.length || text[end - 1] === '\n';
			return {
				start: at,
				end,
				text: (open ? eol : '') + lines.join(eol) + (open || !closed ? '' : eol)
			};
		}
		function replaced(sheet, holder, value) {
			const node = nodeOf(holder);
			const type = (0, dist.isScalar)(node) ? node.type : undefined;
			const isLong = isBlock(node);
			if (!isLong && (holder.in.flow || !isCollection(value))) {
				const text = inline(value, type, holder.in.flow === true);
				if (isEmptyScalar(node)) return [
					{
						start: endOf(holder),
						end: endOf(holder),
						text: ` ${text}`
					}
				];
				const [start, end] = rangeOf(node);
				return [
					{
						start,
						end,
						text
					}
				];
			}
			if ('index' in holder) return [
				entryReplaced(sheet, holder, value)
			];
			return isLong ? blockReplaced(sheet, holder, value) : lineReplaced(sheet, holder, value);
		}
		const isBlock = (node)=>(0, dist.P3)(node) ? !node.flow : (0, dist.isScalar)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
		function entryReplaced({ text, style }, holder, value) {
			const dash = dashes(holder.in)[holder.index];
			const { head, lines } = written(value, columnOf(text, dash) + 2, style);
			const end = endOf(holder);
			const feed = text[end - 1] === '\n' ? (text[end - 2] === '\r' ? 2 : 1) : 0;
			return {
				start: dash + 1,
				end: end - feed,
				text: ` ${[
					...(head === '' ? [] : [
						head
					]),
					...lines
				].join(style.eol).trimStart()}`
			};
		}
		function lineReplaced(sheet, holder, value) {
			const { text, style } = sheet;
			const node = nodeOf(holder);
			const end = endOf(holder);
			const below = linesAt(sheet, lineEnd(text, end), written(value, columnOf(text, keyOf(holder)), style, true).lines);
			return isEmptyScalar(node) ? [
				below
			] : [
				{
					start: blankBefore(text, rangeOf(node)[0]),
					end,
					text: ''
				},
				below
			];
		}
		function blockReplaced(sheet, holder, value) {
			const { text, style } = sheet;
			const node = nodeOf(holder);
			const [from] = rangeOf(node);
			const colon = behindColon(holder.pair);
			const isText = (0, dist.isScalar)(node);
			const first = isText ? lineEnd(text, from) : lineStart(text, from);
			if (!isText && first <= colon) refuse('it begins on the line of its key');
			const { head, lines } = written(value, columnOf(text, keyOf(holder)), style, true, isText);
			const start = isText ? blankBefore(text, from) : colon;
			const beside = {
				start,
				end: isText ? from + signLength(text, from) : colon,
				text: head === '' ? '' : ` ${head}`
			};
			const end = lineEnd(text, endOf(holder));
			return [
				beside,
				lines.length > 0 ? linesAt(sheet, first, lines, end) : {
					start: first,
					end,
					text: ''
				}
			];
		}
		const keyOf = ({ pair })=>rangeOf(pair.key)[0];
		function written(value, column, style, underKey = false, asText = false) {
			if (isCollection(value)) {
				const deeper = underKey && !(Array.isArray(value) && !style.deepDashes) ? column + style.step : column;
				return {
					head: '',
					lines: blockLines(value, deeper, style)
				};
			}
			if (asText && typeof value === 'string' && value.includes('\n')) {
				const [first = '', ...lines] = blockLines({
					k: value
				}, column, style);
				if (lines.length > 0) return {
					head: first.trimStart().slice('k: '.length),
					lines
				};
			}
			return {
				head: inline(value, undefined, false),
				lines: []
			};
		}
		function blankBefore(text, at) {
			let start = at;
			while(start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t'))start -= 1;
			return start;
		}
		const signLength = (text, at)=>/^[|>][-+0-9]{0,2}/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
		function pairAdded(sheet, map, key, value) {
			const { text, style } = sheet;
			const [first, last] = [
				map.items[0],
				map.items.at(-1)
			];
			const end = endOf({
				in: map,
				pair: last
			});
			if (map.flow) {
				const quoted = (0, dist.isScalar)(first.key) && first.key.type === 'QUOTE_DOUBLE';
				return [
					{
						start: end,
						end,
						text: `, ${keyText(key, quoted)}: ${inline(value, quoted ? 'QUOTE_DOUBLE' : undefined, true)}`
					}
				];
			}
			const column = columnOf(text, rangeOf(first.key)[0]);
			return [
				linesAt(sheet, lineEnd(text, end), blockLines({
					[key]: value
				}, column, style))
			];
		}
		function entryAdded(sheet, list, index, value) {
			const { text, style } = sheet;
			const before = index === 0 ? undefined : endOf({
				in: list,
				index: index - 1
			});
			if (list.flow) {
				const words = inline(value, undefined, true);
				if (before !== undefined) return [
					{
						start: before,
						end: before,
						text: `, ${words}`
					}
				];
				const [at] = rangeOf(list.items[0]);
				return [
					{
						start: at,
						end: at,
						text: `${words}, `
					}
				];
			}
			const [dash] = dashes(list);
			const lines = blockLines([
				value
			], columnOf(text, dash), style);
			if (before !== undefined) return [
				linesAt(sheet, lineEnd(text, before), lines)
			];
			return [
				linesAt(sheet, ownLine(text, dash), lines)
			];
		}
		function ownLine(text, at) {
			const start = lineStart(text, at);
			return text.slice(start, at).trim() === '' ? start : refuse('it begins on the line of something else');
		}
		function removed({ text }, holder) {
			if (holder.in.flow) return refuse('it stands within brackets');
			const at = 'pair' in holder ? rangeOf(holder.pair.key)[0] : dashes(holder.in)[holder.index];
			return [
				{
					start: ownLine(text, at),
					end: lineEnd(text, endOf(holder)),
					text: ''
				}
			];
		}
		function styleOf(text, trees) {
			const found = {};
			const open = trees.map(({ contents })=>contents);
			for(let node = open.shift(); node !== undefined && !(found.step && found.deepDashes !== undefined); node = open.shift()){
				if ((0, dist.isSeq)(node)) open.push(...node.items);
				if (!(0, dist.isMap)(node) || node.flow) continue;
				for (const { key, value } of node.items){
					const column = columnOf(text, rangeOf(key)[0]);
					if ((0, dist.isSeq)(value) && !value.flow && value.items.length > 0) found.deepDashes ??= columnOf(text, dashes(value)[0] ?? 0) > column;
					if ((0, dist.isMap)(value) && !value.flow && value.items.length > 0) found.step ??= Math.max(2, columnOf(text, rangeOf(value.items[0].key)[0]) - column);
					open.push(value);
				}
			}
			const eol = text.includes('\r\n') ? '\r\n' : '\n';
			return {
				eol,
				step: found.step ?? 2,
				deepDashes: found.deepDashes ?? true
			};
		}
		;
		const isMapping = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
		function valueAt(value, path) {
			let found = value;
			for (const step of path){
				if (Array.isArray(found)) found = typeof step === 'number' ? found[step] : undefined;
				else found = isMapping(found) && Object.hasOwn(found, String(step)) ? found[String(step)] : undefined;
			}
			return found;
		}
		const pathText = (path)=>path.reduce((text, step)=>{
				if (typeof step === 'number') return `${text}[${step}]`;
				const name = /^[^.[\]\s]+$/.test(step) ? step : `"${step}"`;
				return text === '' ? name : `${text}.${name}`;
			}, '') || 'the top level';
		function editValue(value, edit) {
			return edited(value, edit, 0);
		}
		const UNSHOWN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;
		const textsOf = (value)=>{
			if (typeof value === 'string') return [
				value
			];
			if (Array.isArray(value)) return value.flatMap(textsOf);
			return isMapping(value) ? Object.entries(value).flatMap(([key, inner])=>[
					key,
					...textsOf(inner)
				]) : [];
		};
		function checkShown(edit) {
			const texts = [
				...textsOf(edit.path),
				...(edit.op === 'remove' ? [] : textsOf(edit.value))
			];
			if (texts.includes('<<')) throw new errors.yo('`<<` takes keys from elsewhere; name each of them instead');
			if (texts.some((text)=>UNSHOWN.test(text))) throw new errors.yo(`${pathText(edit.path)} would hold a control character, or another sign that no file shows`);
		}
		function wrapped(edit, from) {
			const { path, op, value } = edit;
			return path.slice(from).reduceRight((inner, step, index)=>{
				if (typeof step !== 'number') return {
					[step]: inner
				};
				const isFirst = op === 'insert' && step === 0 && from + index === path.length - 1;
				return isFirst ? [
					inner
				] : missing(edit);
			}, value);
		}
		function edited(value, edit, at) {
			const { path, op } = edit;
			if (at === path.length) return op === 'set' ? edit.value : missing(edit);
			if (value === undefined || value === null) return op === 'remove' ? missing(edit) : wrapped(edit, at);
			const step = path[at];
			const last = at === path.length - 1 ? op : undefined;
			if (Array.isArray(value)) {
				const list = value;
				const most = last === 'insert' ? list.length : list.length - 1;
				if (typeof step !== 'number' || step < 0 || step > most) return missing(edit);
				if (last === 'insert' && op === 'insert') return list.toSpliced(step, 0, edit.value);
				if (last === 'remove') return list.toSpliced(step, 1);
				return list.with(step, edited(list[step], edit, at + 1));
			}
			if (!isMapping(value) || typeof step === 'number' || last === 'insert') return missing(edit);
			const there = Object.hasOwn(value, step);
			if (last !== 'remove') return {
				...value,
				[step]: edited(there ? value[step] : undefined, edit, at + 1)
			};
			if (!there) return missing(edit);
			return Object.fromEntries(Object.entries(value).filter(([key])=>key !== step));
		}
		function missing({ op, path }) {
			throw new errors.yo(`${pathText(path)}: ${op === 'set' ? 'nothing can be put there' : 'there is nothing like it'}`);
		}
		;
		function readYaml(text) {
			return orFault(()=>({
					text,
					parts: parseFile(text)
				}));
		}
		function editYaml(file, document, edits) {
			return orFault(()=>{
				let now = file;
				for(let made = 0; made < edits.length;){
					const part = now.parts[document];
					if (!part) throw new errors.yo(`it has no document ${document + 1}`);
					const together = edits.slice(made, made + apart(part.value, edits, made));
					now = editedOnce(now, document, part, together);
					made += together.length;
				}
				return {
					text: now.text
				};
			});
		}
		function apart(value, edits, from) {
			const seen = new Set();
			for (const edit of edits.slice(from)){
				const place = JSON.stringify(edit.path);
				const old = valueAt(value, edit.path);
				if (edit.op !== 'set' || old === undefined || !isLeaf(old) || !isLeaf(edit.value) || seen.has(place)) break;
				seen.add(place);
			}
			return Math.max(1, seen.size);
		}
		const isLeaf = (value)=>typeof value !== 'object' || value === null;
		function editedOnce(file, document, part, all) {
			const edits = all.filter((edit)=>!(0, external_node_util_.isDeepStrictEqual)(editValue(part.value, edit), part.value));
			if (edits.length === 0) return file;
			checkPlain(part.tree);
			for (const edit of edits)checkShown(edit);
			const { text, parts } = file;
			const style = styleOf(text, parts.map(({ tree })=>tree));
			const aliased = namesOf(part.tree);
			const splices = edits.flatMap((edit)=>splicesOf({
					text,
					style
				}, part.tree, aliased, edit));
			const value = edits.reduce(editValue, part.value);
			return reread(spliced(text, splices), edits, parts.with(document, {
				...part,
				value
			}));
		}
		function orFault(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof errors.yo) return {
					fault: error.message
				};
				throw error;
			}
		}
		function reread(text, edits, wanted) {
			const read = readYaml(text);
			const isSo = 'parts' in read && read.parts.length === wanted.length && read.parts.every(({ value }, index)=>(0, external_node_util_.isDeepStrictEqual)(value, wanted[index]?.value));
			if (isSo) return read;
			const places = edits.map(({ path })=>pathText(path)).join(', ');
			throw new errors.yo(`${places} cannot be changed without touching something else; make this change by hand`);
		}
		function spliced(text, list) {
			let now = text;
			for (const { start, end, text: words } of list.toSorted((a, b)=>b.start - a.start))now = now.slice(0, start) + words + now.slice(end);
			return now;
		}
		function splicesOf(sheet, tree, aliased, edit) {
			const { path, op } = edit;
			return step(tree.contents, undefined, 0);
			function step(node, holder, at) {
				const name = path[at];
				checkShared(node, at);
				if (name === undefined || (op !== 'remove' && isEmpty(node))) return op === 'remove' ? impossible() : put(holder, wrapped(edit, at), at);
				const isLast = at === path.length - 1;
				if ((0, dist.isSeq)(node) && typeof name === 'number') {
					if (op === 'insert' && isLast) return entryAdded(sheet, node, name, edit.value);
					const inner = {
						in: node,
						index: name
					};
					return op === 'remove' && isLast ? without(inner, holder, at) : step(node.items[name], inner, at + 1);
				}
				if (!(0, dist.isMap)(node)) return impossible();
				if (node.items.some(({ key })=>(0, dist.isScalar)(key) && key.value === '<<')) throw new errors.yo(`${pathText(path.slice(0, at))} takes keys from elsewhere (\`<<\`), so no edit there is safe; make this change by hand`);
				const pair = node.items.find(({ key })=>(0, dist.isScalar)(key) && String(key.value) === name);
				if (!pair) return op === 'remove' ? impossible() : pairAdded(sheet, node, String(name), wrapped(edit, at + 1));
				const inner = {
					in: node,
					pair
				};
				return op === 'remove' && isLast ? without(inner, holder, at) : step(pair.value, inner, at + 1);
			}
			function without(inner, outer, at) {
				checkInside(nodeOf(inner));
				if (inner.in.items.length > 1) return removed(sheet, inner);
				return put(outer, 'pair' in inner ? {} : [], at);
			}
			function put(holder, value, at) {
				if (!holder) throw new errors.yo(`${pathText(path.slice(0, at))} cannot be replaced as a whole`);
				checkInside(nodeOf(holder));
				return replaced(sheet, holder, value);
			}
			function checkShared(node, at) {
				if ((0, dist.Vj)(node) || ((0, dist.Ll)(node) && isShared(node, aliased))) throw new errors.yo(`${pathText(path.slice(0, at))} ${SHARED}`);
			}
			function checkInside(node) {
				if (!(0, dist.Ll)(node)) return;
				(0, dist.YR)(node, {
					Node: (_, inner)=>{
						if ((0, dist.Vj)(inner) || isShared(inner, aliased)) throw new errors.yo(`${pathText(path)} ${SHARED}`);
						if (inner.tag?.startsWith('!')) throw new errors.yo(`${pathText(path)} has a tag (\`${inner.tag}\`); make this change by hand`);
					}
				});
			}
			function impossible() {
				throw new errors.yo(`${pathText(path)}: there is nothing like it`);
			}
		}
		const SHARED = 'is shared with another place by an anchor (`&`, `*`); make this change by hand';
		const isShared = (node, aliased)=>'anchor' in node && node.anchor !== undefined && aliased.has(node.anchor);
		function namesOf(tree) {
			const names = new Set();
			(0, dist.YR)(tree, {
				Alias: (_, { source })=>{
					names.add(source);
				}
			});
			return names;
		}
		const isEmpty = (node)=>node === null || node === undefined || ((0, dist.isScalar)(node) && node.value === null) || ((0, dist.P3)(node) && node.items.length === 0);
		var labels = __webpack_require__(34376);
		var words = __webpack_require__(26594);
		var risk = __webpack_require__(55473);
		var rule_words = __webpack_require__(2189);
		;
		function objectsOf(documents) {
			return documents.flatMap((value, document)=>{
				const items = isMapping(value) && /List$/.test(textAt(value, [
					'kind'
				])) ? value['items'] : undefined;
				const found = Array.isArray(items) ? items.map((item, index)=>({
						at: [
							'items',
							index
						],
						item
					})) : [
					{
						at: [],
						item: value
					}
				];
				return found.flatMap(({ at, item })=>named(item, document, at));
			});
		}
		function named(value, document, at) {
			const [kind, name] = [
				textAt(value, [
					'kind'
				]),
				textAt(value, [
					'metadata',
					'name'
				])
			];
			if (kind === '' || textAt(value, [
				'apiVersion'
			]) === '') return [];
			return [
				{
					document,
					at,
					value,
					kind,
					name,
					namespace: textAt(value, [
						'metadata',
						'namespace'
					])
				}
			];
		}
		function textAt(value, path) {
			const found = valueAt(value, path);
			return typeof found === 'string' ? found : '';
		}
		function findPlace({ target, file }, documents) {
			const objects = objectsOf(documents);
			const others = objects.map(({ value })=>value);
			if (!target) {
				const filled = [
					...documents.entries()
				].filter(([, value])=>value !== null);
				const [only] = filled;
				if (filled.length !== 1 || !only || objects.length > 1) return {
					fault: `${(0, words.a)(file)} has ${filled.length === 0 ? 'nothing in it' : 'several documents'}: name one by \`target\`. ${listOf(objects)}`
				};
				const [object] = objects;
				if (object) return placeOf(object, others);
				const called = `the values file ${(0, words.a)(file)}`;
				return {
					document: only[0],
					at: [],
					value: only[1],
					kind: undefined,
					called,
					title: file,
					others
				};
			}
			const { kind, name, namespace } = target;
			const same = objects.filter((object)=>object.kind === kind && object.name === name);
			const within = (space)=>same.filter((object)=>object.namespace === space);
			const wanted = namespace === undefined ? same : within(namespace).length > 0 ? within(namespace) : within('');
			const [first, second] = wanted;
			const called = `${(0, words.a)(kind)} ${(0, words.a)(namespace === undefined ? name : `${namespace}/${name}`)}`;
			if (!first) return {
				fault: `${(0, words.a)(file)} has no ${called}. ${listOf(objects)}`
			};
			if (second) return {
				fault: `${(0, words.a)(file)} has ${wanted.length} of ${called}: name one by its namespace as well. ${listOf(objects)}`
			};
			return placeOf(first, others);
		}
		const fullNameOf = ({ namespace, name })=>(namespace === '' ? name : `${namespace}/${name}`);
		const placeOf = (object, others)=>{
			const { document, at, value, kind } = object;
			const name = fullNameOf(object) || 'without a name';
			return {
				document,
				at,
				value,
				kind,
				called: `${(0, words.a)(kind)} ${(0, words.a)(name)}`,
				title: `${kind} ${name}`,
				others
			};
		};
		const SHOWN = 20;
		function listOf(objects) {
			if (objects.length === 0) return 'No object of Kubernetes is in it.';
			const names = objects.slice(0, SHOWN).map((object)=>`${(0, words.a)(object.kind)} ${(0, words.a)(fullNameOf(object))}`);
			const more = objects.length - names.length;
			return `There are: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
		}
		function stepsOf(path, value) {
			const steps = [];
			for (const step of typeof path === 'string' ? path.split('.') : path){
				const inList = Array.isArray(valueAt(value, steps)) && /^\d{1,6}$/.test(step);
				steps.push(inList ? Number(step) : step);
			}
			return steps;
		}
		const POD = {
			Pod: [
				'spec'
			],
			CronJob: [
				'spec',
				'jobTemplate',
				'spec',
				'template',
				'spec'
			]
		};
		const WORKLOADS = [
			'Deployment',
			'StatefulSet',
			'DaemonSet',
			'CronJob',
			'Rollout'
		];
		function containerOf({ value, kind = '', called }, { target }) {
			const pod = POD[kind] ?? [
				'spec',
				'template',
				'spec'
			];
			const all = [
				'containers',
				'initContainers'
			].flatMap((list)=>{
				const items = valueAt(value, [
					...pod,
					list
				]);
				return Array.isArray(items) ? items.map((item, index)=>({
						at: [
							...pod,
							list,
							index
						],
						value: item,
						name: textAt(item, [
							'name'
						])
					})) : [];
			});
			const wanted = target?.container;
			const found = all.filter(({ name, at })=>(wanted === undefined ? at.at(-2) === 'containers' : name === wanted));
			const [first] = found;
			const names = all.map(({ name })=>(0, words.a)(name)).join(', ') || 'none';
			if (first && found.length === 1) return first;
			const many = wanted !== undefined && found.length > 1;
			if (many) return {
				fault: `${called} has ${found.length} containers ${(0, words.a)(wanted)}: give each a name of its own first.`
			};
			return {
				fault: `${called} has ${wanted === undefined ? 'not exactly one container' : `no container ${(0, words.a)(wanted)}`}: name one by \`target.container\`. There are: ${names}.`
			};
		}
		const pathAsCode = (path)=>(0, words.a)(pathText(path));
		var names = __webpack_require__(75759);
		;
		const SUFFIXES = {
			n: [
				-9,
				0
			],
			u: [
				-6,
				0
			],
			m: [
				-3,
				0
			],
			'': [
				0,
				0
			],
			k: [
				3,
				0
			],
			M: [
				6,
				0
			],
			G: [
				9,
				0
			],
			T: [
				12,
				0
			],
			P: [
				15,
				0
			],
			E: [
				18,
				0
			],
			Ki: [
				0,
				10
			],
			Mi: [
				0,
				20
			],
			Gi: [
				0,
				30
			],
			Ti: [
				0,
				40
			],
			Pi: [
				0,
				50
			],
			Ei: [
				0,
				60
			]
		};
		const GRAMMAR = /^(\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?$/;
		function quantityOf(value) {
			const text = typeof value === 'number' ? String(value) : value;
			if (typeof text !== 'string') return undefined;
			const [, digits, suffix = '', exponent = '0'] = GRAMMAR.exec(text) ?? [];
			const powers = SUFFIXES[suffix];
			if (digits === undefined || powers === undefined) return undefined;
			const [whole = '', part = ''] = digits.split('.');
			const [ten, two] = powers;
			const power = ten + Number(exponent);
			const units = BigInt(`${whole}${part}`) * 2n ** BigInt(two);
			return power > 0 ? {
				units: units * 10n ** BigInt(power),
				scale: part.length
			} : {
				units,
				scale: part.length - power
			};
		}
		function compareQuantities(a, b) {
			const [left, right] = [
				a.units * 10n ** BigInt(b.scale),
				b.units * 10n ** BigInt(a.scale)
			];
			return left < right ? -1 : left > right ? 1 : 0;
		}
		;
		const defineChange = (type)=>type;
		const amount = schemas.KCZ([
			schemas.YjP().max(64),
			schemas.aig()
		]).refine((value)=>quantityOf(value) !== undefined, 'is no quantity of Kubernetes: write 500m, 2, 1Gi').describe('A quantity of Kubernetes: 500m, 2, 1Gi.');
		const path = schemas.KCZ([
			schemas.YjP().max(300).regex(/^[^.\s]+(?:\.[^.\s]+)*$/, 'is no path: write persistence.size'),
			schemas.YOg(schemas.YjP().min(1).max(100)).min(1).max(20)
		]).optional().describe('Where in values of Helm: persistence.size. A list of keys, if one of them has a dot.');
		const instances = (least)=>schemas.aig().int().min(least).max(1_000);
		;
		const shown = (value)=>(0, words.a)(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
		const move = (before, after)=>before === undefined || before === null ? `is set to ${shown(after)}` : `goes from ${shown(before)} to ${shown(after)}`;
		const revert = (what)=>`Revert this pull request: once that is rolled out, ${what} as before.`;
		function rollout({ kind, value }) {
			if (kind === 'CronJob') return 'Its next runs start so; a run that goes on stays as it is.';
			if (kind === 'Pod') return 'Its container is started again.';
			const strategy = textAt(value, [
				'spec',
				'strategy',
				'type'
			]) || textAt(value, [
				'spec',
				'updateStrategy',
				'type'
			]);
			if (strategy === 'Recreate') return 'All its pods stop before new ones start (`Recreate`): in the meantime nothing answers.';
			if (strategy === 'OnDelete') return 'Its pods stay as they are until each of them is deleted (`OnDelete`).';
			if (!WORKLOADS.some((known)=>known === kind)) return 'Pods that are made from it are replaced.';
			return 'Its pods are replaced one after the other; in the meantime both old and new ones run.';
		}
		;
		const SECRET = /(?:^|_)(?:SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|TOKENS?|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SIGNING|ENCRYPTION)_?KEYS?|DSN)(?:_|$)/i;
		const envValue = defineChange({
			about: 'Set the value of one environment variable of a container.',
			example: {
				target: {
					kind: 'Deployment',
					name: 'api',
					container: 'api'
				},
				values: {
					name: 'LOG_LEVEL',
					value: 'debug'
				}
			},
			values: schemas.rej({
				name: schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/, 'is no name of a variable').refine((name)=>!SECRET.test(name) && !names.J4.test(name), 'is the name of a secret: change the Secret that it comes from'),
				value: schemas.YjP().max(1_000).regex(/^[^\p{Cc}]*$/u, 'must be one line')
			}),
			kinds: WORKLOADS,
			touches: {
				kinds: [
					'**.containers.*.env.**',
					'**.initContainers.*.env.**'
				],
				path: []
			},
			riskAtLeast: 'medium',
			draft (place, { name, value }, request) {
				const own = containerOf(place, request);
				if ('fault' in own) return own;
				const env = valueAt(own.value, [
					'env'
				]) ?? [];
				const list = Array.isArray(env) ? env : [];
				const same = [
					...list.entries()
				].filter(([, entry])=>textAt(entry, [
						'name'
					]) === name);
				const of = `${(0, words.a)(name)} of ${(0, words.a)(own.name)} in ${place.called}`;
				if (same.length > 1) return {
					fault: `${of} is set ${same.length} times: leave one of them first.`
				};
				const [index, entry] = same[0] ?? [
					list.length
				];
				if (isMapping(entry) && 'valueFrom' in entry) return {
					fault: `${of} is read from elsewhere (\`valueFrom\`): change it there.`
				};
				const before = valueAt(entry, [
					'value'
				]);
				if (before === value) return {
					fault: `${of} is ${shown(value)} already.`,
					unchanged: true
				};
				const at = [
					...own.at,
					'env'
				];
				return {
					edits: [
						entry === undefined ? {
							op: 'insert',
							path: [
								...at,
								index
							],
							value: {
								name,
								value
							}
						} : {
							op: 'set',
							path: [
								...at,
								index,
								'value'
							],
							value
						}
					],
					title: `Set ${name} of ${own.name} in ${place.title}`,
					change: [
						`${of} ${move(before, value)}.`
					],
					impact: [
						rollout(place),
						'A program reads the new value as it starts.'
					],
					rollback: [
						revert('the variable is')
					]
				};
			}
		});
		;
		const scalar = schemas.KCZ([
			schemas.YjP().max(2_000),
			schemas.aig(),
			schemas.zMY()
		]);
		const helmValues = defineChange({
			about: 'Set some values of a Helm chart, each by its path.',
			example: {
				values: {
					set: {
						'cache.enabled': true,
						'cache.ttl': 60
					}
				}
			},
			values: schemas.rej({
				set: schemas.g1P(schemas.YjP().max(300).regex(/^[^.\s]+(?:\.[^.\s]+)*$/, 'is no path: write image.pullPolicy'), scalar).refine((set)=>Object.keys(set).length > 0 && Object.keys(set).length <= 20, 'needs 1 to 20 values'),
				path: path
			}),
			kinds: [],
			touches: {
				kinds: [],
				path: [
					'**'
				]
			},
			draft (place, { set, path: given = [] }) {
				if (place.kind !== undefined && given.length === 0) return {
					fault: `${place.called} is an object of Kubernetes: say by \`path\` where its values stand, as in \`spec.values\`.`
				};
				const root = stepsOf(given, place.value);
				const inner = valueAt(place.value, root);
				if (root.length > 0 && !isMapping(inner)) return {
					fault: `${place.called}: ${pathAsCode(root)} is ${shown(inner)} and holds no values.`
				};
				const edits = [];
				for (const [name, value] of Object.entries(set)){
					const at = [
						...root,
						...stepsOf(name, inner)
					];
					const before = valueAt(place.value, at);
					if (typeof value === 'string' && isSecret(String(at.at(-1)))) return {
						fault: `${pathAsCode(at)} is the name of a secret: change the Secret that it comes from.`
					};
					if (typeof before === 'object' && before !== null) return {
						fault: `${place.called}: ${pathAsCode(at)} holds values of its own; set them one by one.`
					};
					if (before !== value) edits.push({
						op: 'set',
						path: at,
						value
					});
				}
				if (edits.length === 0) return {
					fault: `${place.called} says all that already.`,
					unchanged: true
				};
				const [first] = edits;
				const more = edits.length - 1;
				return {
					edits,
					title: `Set ${pathText(first.path)}${more > 0 ? ` and ${more} more` : ''} in ${place.title}`,
					change: edits.map(({ path: at, value })=>{
						const before = valueAt(place.value, at);
						return `${pathAsCode(at)} of ${place.called} ${move(before, value)}${before === undefined ? ', and was not there before' : ''}.`;
					}),
					impact: [
						'What the chart makes of these values is not known here: look at its templates, or at the difference that whoever rolls it out shows.'
					],
					rollback: [
						revert('the values are')
					]
				};
			}
		});
		const isSecret = (key)=>names.J4.test(key) && !/^existing/i.test(key);
		;
		const FAR = 4n;
		function leap(name, before, now) {
			const [old, wanted] = [
				quantityOf(before),
				quantityOf(now)
			];
			if (!old || !wanted || compareQuantities(wanted, {
				...old,
				units: old.units * FAR
			}) <= 0) return [];
			return [
				`${name} becomes more than ${FAR} times what it was.`
			];
		}
		;
		const hpaBounds = defineChange({
			about: 'Set the least and the most replicas of a HorizontalPodAutoscaler.',
			example: {
				target: {
					kind: 'HorizontalPodAutoscaler',
					name: 'api'
				},
				values: {
					min: 3,
					max: 12
				}
			},
			values: schemas.rej({
				min: instances(1).optional(),
				max: instances(1).optional(),
				path: path
			}).refine(({ min, max })=>min !== undefined || max !== undefined, {
				message: 'needs min or max',
				path: [
					'max'
				]
			}),
			kinds: [
				'HorizontalPodAutoscaler'
			],
			touches: {
				kinds: [
					'spec.minReplicas',
					'spec.maxReplicas'
				],
				path: [
					'minReplicas',
					'maxReplicas'
				]
			},
			draft (place, { min, max, path: given }) {
				const at = given === undefined ? [
					'spec'
				] : stepsOf(given, place.value);
				const wanted = {
					minReplicas: min,
					maxReplicas: max
				};
				const before = (name)=>valueAt(place.value, [
						...at,
						name
					]);
				const moved = Object.entries(wanted).filter(([name, value])=>value !== undefined && value !== before(name));
				if (moved.length === 0) return {
					fault: `${place.called} has these bounds already.`,
					unchanged: true
				};
				const [least, most] = [
					min ?? before('minReplicas') ?? 1,
					max ?? before('maxReplicas')
				];
				if (!Number.isInteger(least) || !Number.isInteger(most)) return {
					fault: `${place.called}: the bounds would be ${shown(least)} and ${shown(most)}; give both \`min\` and \`max\`.`
				};
				if (given !== undefined && Object.keys(wanted).every((name)=>before(name) === undefined)) return {
					fault: `${place.called}: ${pathAsCode(at)} has neither minReplicas nor maxReplicas.`
				};
				if (Number(least) > Number(most)) return {
					fault: `${place.called} would run at least ${shown(least)} and at most ${shown(most)}: give both \`min\` and \`max\`, the first no larger.`
				};
				return {
					edits: moved.map(([name, value])=>({
							op: 'set',
							path: [
								...at,
								name
							],
							value: value
						})),
					far: moved.flatMap(([name, value])=>leap((0, words.a)(name), before(name), value)),
					title: `Scale ${place.title} from ${String(least)} to ${String(most)} replicas`,
					change: moved.map(([name, value])=>`${(0, words.a)(name)} of ${place.called} ${move(before(name), value)}.`),
					impact: [
						'The autoscaler keeps choosing by load, between these bounds. More pods need room on their nodes; fewer carry the same load.'
					],
					rollback: [
						revert('the bounds are')
					]
				};
			}
		});
		;
		function readImage(image) {
			if (typeof image !== 'string' || !/^[A-Za-z0-9][\w.:/@-]{0,500}$/.test(image)) return undefined;
			const [name = '', digest] = image.split('@');
			const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
			return {
				repository: colon < 0 ? name : name.slice(0, colon),
				isPinned: digest !== undefined
			};
		}
		const tag = schemas.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, 'is no tag of an image').refine((text)=>text !== 'latest', 'is `latest`, which is another image tomorrow: name a version');
		const digest = schemas.YjP().regex(/^sha256:[0-9a-f]{64}$/, 'is no digest: sha256: and 64 hex digits');
		const imageTag = defineChange({
			about: 'Run another tag or digest of the same image.',
			example: {
				target: {
					kind: 'Deployment',
					name: 'api'
				},
				values: {
					tag: '2.3.2'
				}
			},
			values: schemas.rej({
				tag: tag.optional(),
				digest: digest.optional(),
				path: path
			}).refine((values)=>values.tag !== undefined || values.digest !== undefined, {
				message: 'needs tag or digest',
				path: [
					'tag'
				]
			}),
			kinds: [
				...WORKLOADS,
				'Pod'
			],
			touches: {
				kinds: [
					'**.containers.*.image',
					'**.initContainers.*.image'
				],
				path: [
					'',
					'tag',
					'digest'
				]
			},
			draft (place, { path: given, ...wanted }, request) {
				const own = given === undefined ? containerOf(place, request) : undefined;
				if (own && 'fault' in own) return own;
				const at = own ? [
					...own.at,
					'image'
				] : stepsOf(given, place.value);
				const before = valueAt(place.value, at);
				const found = isMapping(before) ? inParts(at, before, wanted) : inOne(at, before, wanted);
				if ('fault' in found) return {
					...found,
					fault: `${place.called}: ${pathAsCode(at)} ${found.fault}`
				};
				if (given !== undefined && !/(?:image|tag|version|digest)$/i.test(String(at.at(-1)))) return {
					fault: `${place.called}: ${pathAsCode(at)} is not called like an image: image, tag.`
				};
				if (found.length === 0) return {
					fault: `${place.called} runs that version already.`,
					unchanged: true
				};
				const version = wanted.tag ?? wanted.digest.slice(0, 19);
				return {
					edits: found,
					title: `Run ${version} of ${own ? `${own.name} in ` : ''}${place.title}`,
					change: found.map((edit)=>`${pathAsCode(edit.path)} of ${place.called} ${move(valueAt(place.value, edit.path), 'value' in edit ? edit.value : undefined)}.`),
					impact: [
						'Another version of the program runs; whatever that version changes comes with it.',
						rollout(place)
					],
					rollback: [
						revert('the version is'),
						'What the new version did to data stays; read its release notes first.'
					]
				};
			}
		});
		function inParts(at, before, wanted) {
			if (isPinned(before['tag'])) return inOne([
				...at,
				'tag'
			], before['tag'], wanted);
			if (wanted.digest === undefined && typeof before['digest'] === 'string' && before['digest'] !== '') return PINNED;
			return [
				'tag',
				'digest'
			].flatMap((key)=>{
				const value = wanted[key];
				return value === undefined || before[key] === value ? [] : [
					{
						op: 'set',
						path: [
							...at,
							key
						],
						value
					}
				];
			});
		}
		const PINNED = {
			fault: 'is pinned by a digest: give the new `digest` as well.'
		};
		function inOne(at, before, { tag: now, digest: pin }) {
			const key = String(at.at(-1));
			if (/digest$/i.test(key) && typeof before === 'string') return pin === undefined || now !== undefined ? {
				fault: 'is a digest: give `digest` alone.'
			} : put(at, before, pin);
			if (/(?:tag|version)$/i.test(key) && isPinned(before)) return now === undefined || pin === undefined ? {
				fault: 'is a tag with a digest: give both `tag` and `digest`.'
			} : put(at, before, `${now}@${pin}`);
			if (/(?:tag|version)$/i.test(key) && (typeof before === 'string' || typeof before === 'number')) return now === undefined || pin !== undefined ? {
				fault: 'is a tag: give `tag` alone.'
			} : put(at, before, now);
			const image = readImage(before);
			if (!image) return {
				fault: `is ${shown(before)} and no image.`
			};
			if (image.isPinned && pin === undefined) return PINNED;
			return put(at, before, `${image.repository}${now === undefined ? '' : `:${now}`}${pin === undefined ? '' : `@${pin}`}`);
		}
		const isPinned = (tag)=>typeof tag === 'string' && tag.includes('@');
		const put = (path, before, value)=>before === value ? [] : [
				{
					op: 'set',
					path,
					value
				}
			];
		;
		const selector = schemas.rej({
			matchLabels: schemas.g1P(schemas.YjP().min(1).max(320), schemas.YjP().max(63)).refine((labels)=>Object.keys(labels).length > 0, 'is empty, which means everything: name a label')
		});
		const isSmall = (block)=>Number(block.split('/')[1]) >= (block.includes(':') ? 7 : 8);
		const cidr = schemas.KCZ([
			schemas.zrY(),
			schemas.l7s()
		], 'is no block of addresses: write 10.0.0.0/24').refine(isSmall, 'is a great part of all addresses: name a smaller block');
		const peer = schemas.rej({
			podSelector: selector.optional(),
			namespaceSelector: selector.optional(),
			ipBlock: schemas.rej({
				cidr,
				except: schemas.YOg(cidr).min(1).max(20).optional()
			}).optional()
		}).refine(({ podSelector, namespaceSelector, ipBlock })=>(ipBlock === undefined) !== (podSelector === undefined && namespaceSelector === undefined), 'needs either an ipBlock, or a podSelector or namespaceSelector or both');
		const port = schemas.rej({
			protocol: schemas.k5n([
				'TCP',
				'UDP',
				'SCTP'
			]).optional(),
			port: schemas.KCZ([
				schemas.Whr().min(1).max(65_535),
				schemas.YjP().regex(/^[a-z0-9](?:[a-z0-9-]{0,13}[a-z0-9])?$/)
			]),
			endPort: schemas.Whr().min(1).max(65_535).optional()
		}).refine(({ port, endPort })=>endPort === undefined || (typeof port === 'number' && endPort >= port), {
			message: 'must be a number no smaller than port',
			path: [
				'endPort'
			]
		});
		const SIDES = {
			ingress: {
				type: 'Ingress',
				peers: 'from',
				words: 'may be reached by'
			},
			egress: {
				type: 'Egress',
				peers: 'to',
				words: 'may reach'
			}
		};
		const networkPolicy = defineChange({
			about: 'Add one rule to a NetworkPolicy: named peers, on named ports.',
			example: {
				target: {
					kind: 'NetworkPolicy',
					name: 'api'
				},
				values: {
					direction: 'ingress',
					peers: [
						{
							podSelector: {
								matchLabels: {
									app: 'metrics'
								}
							}
						}
					],
					ports: [
						{
							port: 9090
						}
					]
				}
			},
			values: schemas.rej({
				direction: schemas.k5n([
					'ingress',
					'egress'
				]),
				peers: schemas.YOg(peer).min(1).max(20),
				ports: schemas.YOg(port).min(1).max(20)
			}),
			kinds: [
				'NetworkPolicy'
			],
			touches: {
				kinds: [
					'spec.ingress.*',
					'spec.egress.*'
				],
				path: []
			},
			draft (place, { direction, peers, ports }) {
				const side = SIDES[direction];
				const types = valueAt(place.value, [
					'spec',
					'policyTypes'
				]);
				const rules = valueAt(place.value, [
					'spec',
					direction
				]);
				const governs = Array.isArray(types) ? types.includes(side.type) : direction === 'ingress' || rules !== undefined;
				if (!governs) return {
					fault: `${place.called} says nothing of ${direction} (\`policyTypes\`), so no rule of it is needed there, and one more would forbid all the rest.`
				};
				if (rules !== undefined && rules !== null && !Array.isArray(rules)) return {
					fault: `${place.called}: ${pathAsCode([
						'spec',
						direction
					])} is no list of rules.`
				};
				const list = rules ?? [];
				const rule = JSON.parse(JSON.stringify({
					[side.peers]: peers,
					ports
				}));
				if (list.some((other)=>(0, external_node_util_.isDeepStrictEqual)(other, rule))) return {
					fault: `${place.called} has this rule already.`,
					unchanged: true
				};
				const where = ports.map(({ protocol = 'TCP', port: first, endPort })=>`${protocol} ${first}${endPort === undefined ? '' : `\u{2013}${endPort}`}`);
				return {
					edits: [
						{
							op: 'insert',
							path: [
								'spec',
								direction,
								list.length
							],
							value: rule
						}
					],
					title: `Add a rule for ${direction} to ${place.title}`,
					change: [
						`${place.called} has one rule more for ${direction}.`
					],
					impact: [
						`The pods that the policy selects (${shown(valueAt(place.value, [
							'spec',
							'podSelector'
						]) ?? {})}) ${side.words} ${peers.map(shown).join(' and ')}, on ${where.join(', ')}.`
					],
					rollback: [
						revert('the rules are'),
						'Connections that are open stay open until they end.'
					]
				};
			}
		});
		;
		const IDENTITY = /^(?:apiVersion|kind|metadata\.(?:name|generateName|namespace)|metadata|status(?:\..*)?)$/;
		const patch = defineChange({
			about: 'Add, replace or remove anything of one object or document, as a JSON patch (RFC 6902).',
			example: {
				target: {
					kind: 'Service',
					name: 'api'
				},
				patch: [
					{
						op: 'replace',
						path: '/spec/sessionAffinity',
						value: 'None'
					}
				]
			},
			values: schemas.rej({}).optional(),
			kinds: 'all',
			touches: {
				kinds: [
					'**'
				],
				path: []
			},
			riskAtLeast: 'medium',
			draft (place, _, { patch: operations = [] }) {
				const edits = [];
				const change = [];
				let now = place.value;
				for (const [index, operation] of operations.entries()){
					const found = editOf(operation, now);
					if ('fault' in found) return {
						fault: `${place.called}: step ${index + 1} of the patch: ${found.fault}`
					};
					const { edit } = found;
					const before = valueAt(now, edit.path);
					const isSame = edit.op === 'set' && (0, external_node_util_.isDeepStrictEqual)(before, edit.value);
					if (isSame) continue;
					edits.push(edit);
					change.push(`${pathAsCode(edit.path)} of ${place.called} ${told(edit, before)}.`);
					now = editValue(now, edit);
				}
				if (edits.length === 0) return {
					fault: `${place.called} says all that already.`,
					unchanged: true
				};
				return {
					edits,
					title: `Change ${place.title}`,
					change,
					impact: [
						'This patch is no change of a known type, so nothing is known of what it does: look at the difference.'
					],
					rollback: [
						revert(`${place.called} is`)
					]
				};
			}
		});
		const told = (edit, before)=>edit.op === 'remove' ? `is removed; it was ${shown(before)}` : edit.op === 'insert' ? `is a new entry: ${shown(edit.value)}` : move(before, edit.value);
		function editOf({ op, path: pointer, value }, document) {
			const steps = pointer.slice(1).split('/').map((step)=>step.replaceAll('~1', '/').replaceAll('~0', '~'));
			const path = [];
			for (const [index, step] of steps.entries()){
				const holder = valueAt(document, path);
				const isLast = index === steps.length - 1;
				if (Array.isArray(holder)) {
					const end = isLast && op === 'add';
					const at = step === '-' && end ? holder.length : /^(?:0|[1-9]\d{0,6})$/.test(step) ? Number(step) : -1;
					if (at < 0 || at > holder.length - (end ? 0 : 1)) return nowhere(path, step);
					path.push(at);
				} else {
					if (!isMapping(holder) || (!Object.hasOwn(holder, step) && !(isLast && op === 'add'))) return nowhere(path, step);
					path.push(step);
				}
			}
			if (IDENTITY.test(path.join('.'))) return {
				fault: `${pathAsCode(path)} says which object it is, or is the cluster's own; no patch changes that.`
			};
			if (op === 'remove') return {
				edit: {
					op,
					path
				}
			};
			if (value === undefined) return {
				fault: `${pathAsCode(path)}: \`value\` is missing.`
			};
			const isEntry = op === 'add' && Array.isArray(valueAt(document, path.slice(0, -1)));
			return {
				edit: {
					op: isEntry ? 'insert' : 'set',
					path,
					value: value
				}
			};
		}
		const nowhere = (path, step)=>({
				fault: `${pathAsCode(path)} has no ${shown(step)}. Paths are as the file has them; the sign \`/\` within a key is written \`~1\`.`
			});
		;
		const CLAIM = [
			'spec',
			'resources',
			'requests',
			'storage'
		];
		const LIMIT = [
			'spec',
			'resources',
			'limits',
			'storage'
		];
		const pvcSize = defineChange({
			about: 'Make a PersistentVolumeClaim, or a volume in values of Helm, larger.',
			example: {
				target: {
					kind: 'PersistentVolumeClaim',
					name: 'data',
					namespace: 'shop'
				},
				values: {
					size: '20Gi'
				}
			},
			values: schemas.rej({
				size: amount,
				path: path
			}),
			kinds: [
				'PersistentVolumeClaim'
			],
			touches: {
				kinds: [
					CLAIM.join('.')
				],
				path: [
					''
				]
			},
			draft (place, { size, path: given }) {
				const at = given === undefined ? CLAIM : stepsOf(given, place.value);
				const before = valueAt(place.value, at);
				const [old, now] = [
					quantityOf(before),
					quantityOf(size)
				];
				if (!old) return {
					fault: `${place.called}: ${pathAsCode(at)} is ${shown(before)} and no size, so nothing says what it would grow from.`
				};
				if (given !== undefined && !/(?:size|storage|capacity)$/i.test(String(at.at(-1)))) return {
					fault: `${place.called}: ${pathAsCode(at)} is not called like the size of a volume: \u{2026}size, \u{2026}storage.`
				};
				if (at.includes('volumeClaimTemplates')) return {
					fault: `${place.called}: Kubernetes takes no change of ${pathAsCode(at)}: grow each of its claims, and make the object anew without its pods (\`kubectl delete --cascade=orphan\`).`
				};
				const order = compareQuantities(now, old);
				if (order === 0) return {
					fault: `${place.called} has ${shown(before)} already.`,
					unchanged: true
				};
				if (order < 0) return {
					fault: `${place.called} has ${shown(before)}, and a volume never shrinks: ask for more than that, not for ${shown(size)}.`
				};
				const limit = given === undefined ? quantityOf(valueAt(place.value, LIMIT)) : undefined;
				if (limit && compareQuantities(now, limit) > 0) return {
					fault: `${place.called} is limited to ${shown(valueAt(place.value, LIMIT))} by ${pathAsCode(LIMIT)}: ask for no more, or raise that by hand.`
				};
				return {
					edits: [
						{
							op: 'set',
							path: at,
							value: size
						}
					],
					far: leap((0, words.a)('storage'), before, size),
					title: `Grow ${given === undefined ? '' : `${pathText(at)} in `}${place.title} to ${size}`,
					change: [
						`${pathAsCode(at)} of ${place.called} ${move(before, size)}.`
					],
					impact: [
						'The volume is made larger while it is in use, if its storage class has `allowVolumeExpansion`; if not, Kubernetes refuses the change and nothing happens. Some drivers need a restart of the pod.',
						...(place.kind === 'PersistentVolumeClaim' ? [] : [
							`Where the chart makes a ${(0, words.a)('StatefulSet')} of it, Kubernetes refuses the change of that, and claims that it has made do not grow by this: look at the chart first.`
						])
					],
					rollback: [
						'A volume cannot be made smaller again: to go back, make a new claim of the old size and copy the data. Reverting this pull request alone is refused by Kubernetes.'
					]
				};
			}
		});
		;
		const COUNT = [
			'spec',
			'replicas'
		];
		const replicas = defineChange({
			about: 'Set how many replicas of a workload run.',
			example: {
				target: {
					kind: 'Deployment',
					name: 'api'
				},
				values: {
					replicas: 5
				}
			},
			values: schemas.rej({
				replicas: instances(0),
				path: path
			}),
			kinds: [
				'Deployment',
				'StatefulSet',
				'ReplicaSet',
				'Rollout'
			],
			touches: {
				kinds: [
					COUNT.join('.')
				],
				path: [
					''
				]
			},
			draft (place, { replicas: wanted, path: given }) {
				const at = given === undefined ? COUNT : stepsOf(given, place.value);
				const before = valueAt(place.value, at);
				if (before === wanted) return {
					fault: `${place.called} has ${wanted} replicas already.`,
					unchanged: true
				};
				if (before !== undefined && before !== null && !Number.isInteger(before)) return {
					fault: `${place.called}: ${pathAsCode(at)} is ${shown(before)} and no number of replicas.`
				};
				if (given !== undefined && !/(?:replicas?|count|instances)$/i.test(String(at.at(-1)))) return {
					fault: `${place.called}: ${pathAsCode(at)} is not called like a number of replicas: replicaCount.`
				};
				const scaler = place.others.find((other)=>isScalerOf(other, place.value));
				if (scaler !== undefined) return {
					fault: `${shown(textAt(scaler, [
						'kind'
					]))} ${shown(textAt(scaler, [
						'metadata',
						'name'
					]))} sets the replicas of ${place.called}: change its bounds instead (\`hpa-bounds\`).`
				};
				if (valueAt(place.value, [
					...at.slice(0, -1),
					'autoscaling',
					'enabled'
				]) === true) return {
					fault: `${place.called} has \`autoscaling.enabled\`, so the number of replicas is not looked at: change its bounds instead (\`hpa-bounds\`).`
				};
				return {
					edits: [
						{
							op: 'set',
							path: at,
							value: wanted
						}
					],
					far: leap((0, words.a)('replicas'), before ?? 1, wanted),
					title: `Run ${wanted} ${wanted === 1 ? 'replica' : 'replicas'} of ${place.title}`,
					change: [
						`${pathAsCode(at)} of ${place.called} ${move(before, wanted)}.`
					],
					impact: [
						wanted === 0 ? 'Nothing of it runs any more: what calls it fails.' : Number(before ?? 1) < wanted ? 'More pods run; their nodes, and what they connect to, need the room.' : 'Fewer pods carry the same load.'
					],
					rollback: [
						revert('the number of replicas is')
					]
				};
			}
		});
		function isScalerOf(other, of) {
			if (!/^(?:HorizontalPodAutoscaler|ScaledObject)$/.test(textAt(other, [
				'kind'
			]))) return false;
			const target = valueAt(other, [
				'spec',
				'scaleTargetRef'
			]);
			const isSame = (path, as)=>textAt(target, path) === textAt(of, as);
			const isKind = textAt(target, [
				'kind'
			]) === '' || isSame([
				'kind'
			], [
				'kind'
			]);
			return (textAt(target, [
				'name'
			]) !== '' && isKind && isSame([
				'name'
			], [
				'metadata',
				'name'
			]) && textAt(other, [
				'metadata',
				'namespace'
			]) === textAt(of, [
				'metadata',
				'namespace'
			]));
		}
		;
		const NAMES = [
			'cpu',
			'memory',
			'ephemeral-storage'
		];
		const bytes = amount.refine((value)=>!/[num]$/.test(String(value)), 'is less than a byte: write 512Mi').describe('An amount of bytes: 512Mi, 1Gi.');
		const amounts = schemas.rej({
			cpu: amount.optional(),
			memory: bytes.optional(),
			'ephemeral-storage': bytes.optional()
		}).optional();
		const resource_limits_SIDES = [
			'requests',
			'limits'
		];
		const resourceLimits = defineChange({
			about: 'Set requests and limits of cpu, memory and ephemeral storage of one container.',
			example: {
				target: {
					kind: 'Deployment',
					name: 'api',
					container: 'api'
				},
				values: {
					requests: {
						memory: '512Mi'
					},
					limits: {
						memory: '1Gi'
					}
				}
			},
			values: schemas.rej({
				requests: amounts,
				limits: amounts,
				path: path
			}).refine(({ requests = {}, limits = {} })=>Object.keys({
					...requests,
					...limits
				}).length > 0, {
				message: 'needs an amount in requests or in limits',
				path: [
					'limits'
				]
			}),
			kinds: WORKLOADS,
			touches: {
				kinds: [
					'**.containers.*.resources.**',
					'**.initContainers.*.resources.**'
				],
				path: [
					'requests.*',
					'limits.*'
				]
			},
			draft (place, values, request) {
				const own = values.path === undefined ? containerOf(place, request) : undefined;
				if (own && 'fault' in own) return own;
				const at = own ? [
					...own.at,
					'resources'
				] : stepsOf(values.path, place.value);
				const there = valueAt(place.value, at);
				if (there !== undefined && there !== null && !isMapping(there)) return {
					fault: `${place.called}: ${pathAsCode(at)} is no map of requests and limits.`
				};
				if (own === undefined && !/resources$/i.test(String(at.at(-1)))) return {
					fault: `${place.called}: ${pathAsCode(at)} is not called \`resources\`.`
				};
				const edits = [];
				const change = [];
				const far = [];
				const after = {};
				for (const side of resource_limits_SIDES)for (const name of NAMES){
					const before = valueAt(there, [
						side,
						name
					]);
					const wanted = values[side]?.[name];
					after[`${side}.${name}`] = wanted ?? before;
					if (wanted === undefined || isSame(before, wanted)) continue;
					edits.push({
						op: 'set',
						path: [
							...at,
							side,
							name
						],
						value: wanted
					});
					change.push(`${(0, words.a)(`${side}.${name}`)} ${move(before, wanted)}.`);
					far.push(...leap((0, words.a)(`${side}.${name}`), before, wanted), ...tightened(side, name, before, wanted));
				}
				const of = own ? `${(0, words.a)(own.name)} of ${place.called}` : place.called;
				if (edits.length === 0) return {
					fault: `${of} has these requests and limits already.`,
					unchanged: true
				};
				return (tooMuch(after, of) ?? {
					edits,
					far,
					title: `Change the resources of ${own ? `${own.name} in ` : ''}${place.title}`,
					change: change.map((moved)=>`Of ${of}: ${moved}`),
					impact: [
						rollout(place),
						'Requests that no node has room for leave the new pods waiting; a limit of memory that is too low has them killed.'
					],
					rollback: [
						revert('the requests and limits are')
					]
				});
			}
		});
		function tightened(side, name, before, wanted) {
			if (side === 'requests') return [];
			const [old, now] = [
				quantityOf(before),
				quantityOf(wanted)
			];
			const is = !old ? 'is new' : now && compareQuantities(now, old) < 0 ? 'becomes lower' : undefined;
			return is === undefined ? [] : [
				`${(0, words.a)(`${side}.${name}`)} ${is}: what needs more is killed or slowed down.`
			];
		}
		function isSame(before, wanted) {
			const [old, now] = [
				quantityOf(before),
				quantityOf(wanted)
			];
			return old !== undefined && now !== undefined && compareQuantities(old, now) === 0;
		}
		function tooMuch(after, of) {
			for (const name of NAMES){
				const [requested, limited] = [
					after[`requests.${name}`],
					after[`limits.${name}`]
				];
				const [request, limit] = [
					quantityOf(requested),
					quantityOf(limited)
				];
				if (request && limit && compareQuantities(request, limit) > 0) return {
					fault: `${of} would request ${shown(requested)} of ${name} and be limited to ${shown(limited)}, which Kubernetes refuses: raise the limit as well, or ask for less.`
				};
			}
			return undefined;
		}
		;
		const CHANGE_TYPES = {
			'env-value': envValue,
			'helm-values': helmValues,
			'hpa-bounds': hpaBounds,
			'image-tag': imageTag,
			'network-policy': networkPolicy,
			patch: patch,
			'pvc-size': pvcSize,
			replicas: replicas,
			'resource-limits': resourceLimits
		};
		;
		const MAX_BYTES = 64 * 1024;
		const WHERE = '`change`';
		const parseChange = (json)=>parseJsonAs(json, WHERE, MAX_BYTES, readRequest);
		function readRequest(value) {
			const parsed = changeRequestSchema.safeParse(value);
			if (!parsed.success) return {
				faults: faultsOf(changeRequestSchema, parsed.error, value)
			};
			const request = parsed.data;
			const { environment } = request;
			if (environment !== undefined && ((0, labels.fv)(environment) || (0, labels.mK)(environment))) return {
				faults: [
					`environment: ${(0, words.a)(environment)} is no environment, but a label that means something else`
				]
			};
			const type = typeOf(request.type);
			if (!type) {
				const names = Object.keys(CHANGE_TYPES);
				return {
					faults: [
						`type: ${(0, words.a)(request.type)} is not known here.${(0, rule_words.aK)(request.type, names)} Allowed: ${names.join(', ')}`
					]
				};
			}
			const isPatch = request.type === 'patch';
			if (isPatch !== (request.patch !== undefined)) return {
				faults: [
					isPatch ? 'patch: is missing' : `patch: is for the type \`patch\` alone; ${request.type} takes \`values\``
				]
			};
			const values = type.values.safeParse(valuesOf(request));
			if (values.success) return {
				value: request
			};
			return {
				faults: faultsOf(type.values, values.error, valuesOf(request)).map((fault)=>`values.${fault}`)
			};
		}
		const typeOf = (name)=>Object.hasOwn(CHANGE_TYPES, name) ? CHANGE_TYPES[name] : undefined;
		const valuesOf = ({ values = {} })=>values;
		function faultsOf(schema, { issues }, value) {
			const json = json_schema_processors.bl(schema, {
				io: 'input',
				unrepresentable: 'any'
			});
			return (0, rule_words.Cv)(issues, value, json).map(({ path, message })=>`${pathText(path)}: ${message.replace(/\.$/, '')}`);
		}
		function planChange(request, file) {
			const type = typeOf(request.type);
			const parsed = type?.values.safeParse(valuesOf(request));
			if (!type || !parsed?.success) return {
				fault: `The request is none that ${(0, words.a)(request.type)} takes.`
			};
			const read = readYaml(file.text);
			if ('fault' in read) return {
				fault: `${(0, words.a)(file.path)}: ${read.fault}.`
			};
			const documents = read.parts.map(({ value })=>value);
			const place = findPlace(request, documents);
			if ('fault' in place) return place;
			if (valueAt(documents[place.document], [
				'sops',
				'mac'
			]) !== undefined) return {
				fault: `${place.called} is encrypted by SOPS, whose checksum is over all of it: change it by \`sops\`.`
			};
			const given = parsed.data?.path;
			const { kinds } = type;
			if (given === undefined && kinds !== 'all' && kinds.length > 0 && !kinds.includes(place.kind ?? '')) return {
				fault: `${place.called} is nothing that ${(0, words.a)(request.type)} knows: ${plan_listOf(kinds)}.${orPath(type)}`
			};
			const draft = type.draft(place, parsed.data, request);
			if ('fault' in draft) return draft;
			const isOwn = kinds === 'all' || (given === undefined && kinds.length > 0);
			const prefix = isOwn ? [] : stepsOf(given ?? [], place.value);
			const outside = draft.edits.find(({ path })=>!mayTouch(isOwn ? type.touches.kinds : type.touches.path, prefix, path));
			if (outside) return {
				fault: `${(0, words.a)(pathText(outside.path))} is nothing that ${(0, words.a)(request.type)} may change.`
			};
			const edited = editYaml(read, place.document, draft.edits.map((edit)=>({
					...edit,
					path: [
						...place.at,
						...edit.path
					]
				})));
			if ('fault' in edited) return {
				fault: `${(0, words.a)(file.path)}: ${edited.fault}.`
			};
			const { text: after } = edited;
			const { path, text: before, mode = '100644' } = file;
			if (after === before) return {
				fault: `${place.called} says all that already.`,
				unchanged: true
			};
			const where = request.environment === undefined ? '' : ` in ${request.environment}`;
			return {
				type: request.type,
				after,
				risk: worseOf(atLeast((0, risk.EV)([
					{
						path,
						before,
						after,
						mode
					}
				]), type, request.type), draft.far),
				title: (0, title.CL)(`${draft.title}${where}`, 200),
				change: draft.change,
				impact: draft.impact,
				rollback: draft.rollback
			};
		}
		const plan_listOf = (kinds)=>kinds.map(words.a).join(', ');
		const orPath = ({ touches })=>touches.path.length > 0 ? ' For another kind, or for values of Helm, say by `path` where it stands.' : '';
		function mayTouch(patterns, prefix, path) {
			if (!prefix.every((step, index)=>path[index] === step)) return false;
			const steps = path.slice(prefix.length).map(String);
			return patterns.some((pattern)=>fits(pattern === '' ? [] : pattern.split('.'), steps));
		}
		function fits([first, ...rest], steps) {
			if (first === undefined) return steps.length === 0;
			if (first === '**') return steps.some((_, index)=>fits(rest, steps.slice(index))) || fits(rest, []);
			return steps.length > 0 && (first === '*' || first === steps[0]) && fits(rest, steps.slice(1));
		}
		const worseOf = (risk, far = [])=>far.length === 0 ? risk : {
				level: risk.level === 'low' ? 'medium' : risk.level,
				reasons: [
					...far,
					...risk.reasons
				]
			};
		function atLeast(risk, { riskAtLeast: least }, name) {
			if (least === undefined || fix.F7.indexOf(least) <= fix.F7.indexOf(risk.level)) return risk;
			return {
				level: least,
				reasons: [
					`A change of the type ${(0, words.a)(name)} is rated ${least} at least.`,
					...risk.reasons
				]
			};
		}
		var comment_body = __webpack_require__(39486);
		var markdown = __webpack_require__(33567);
		var neutralize = __webpack_require__(94561);
		var prose = __webpack_require__(13807);
		var text_words = __webpack_require__(7673);
		var pull_template = __webpack_require__(1259);
		var pull_text = __webpack_require__(54314);
		;
		const ROOM = [
			{
				summary: 4_000,
				labels: 30,
				lines: 40
			},
			{
				summary: 1_000,
				labels: 10,
				lines: 20
			},
			{
				summary: 200,
				labels: 0,
				lines: 5
			}
		];
		function changePullText(facts, fits = (text)=>text.length <= comment_body.xG) {
			let text = '';
			for (const room of ROOM){
				text = Object.entries(sections(facts, room)).map(([name, body])=>`${(0, markdown.R_)(2, name)}\n\n${body}`).join('\n\n');
				if (fits(text)) return text;
			}
			return text;
		}
		function sections(facts, room) {
			const { plan } = facts;
			return {
				Alert: alertText(facts, room),
				Remediation: remediation(facts, room),
				Impact: bullets(plan.impact, room),
				Risk: riskText(facts, room),
				Rollback: bullets(plan.rollback, room),
				Links: linksText(facts),
				Provenance: provenance(facts)
			};
		}
		function alertText({ request, allowLinks }, room) {
			const { name, severity, startedAt, labels = {}, summary } = request.alert;
			const { environment } = request;
			const rows = [
				[
					'Alert',
					(0, markdown.ti)(name)
				],
				[
					'Severity',
					severity && (0, markdown.ti)(severity)
				],
				[
					'Since',
					startedAt && (startedAt.endsWith('Z') ? (0, text_words.iE)(startedAt) : (0, markdown.ti)(startedAt))
				],
				[
					'Environment',
					environment && (0, markdown.ti)(environment)
				],
				...Object.entries(labels).slice(0, room.labels).map(([key, value])=>[
						(0, words.a)(key),
						(0, words.a)(value)
					])
			];
			const more = Object.keys(labels).length - room.labels;
			const told = summary?.trim() ? (0, pull_template.MM)((0, prose.C)(summary, {
				allowLinks,
				maxChars: room.summary
			})) : '';
			return [
				(0, markdown.tp)([
					'What',
					'Says'
				], rows.flatMap(([what, says])=>(says ? [
						[
							what,
							says
						]
					] : []))),
				...(more > 0 ? [
					`And ${(0, text_words.U9)(more, 'more label')}.`
				] : []),
				...(told === '' ? [] : [
					`The alert says:\n\n${told}`
				])
			].join('\n\n');
		}
		const remediation = ({ request, plan }, room)=>[
				`A change of the type ${(0, words.a)(plan.type)} in ${(0, words.a)(request.file)}.`,
				bullets(plan.change, room)
			].join('\n\n');
		function bullets(sentences, { lines }) {
			const more = sentences.length - lines;
			return [
				...sentences.slice(0, lines).map((line)=>`- ${line}`),
				...(more > 0 ? [
					`- and ${more} more; see the difference.`
				] : [])
			].join('\n');
		}
		function riskText({ plan: { risk }, ready }, { lines }) {
			const reasons = risk.reasons.slice(0, lines).map((reason)=>`- ${(0, neutralize.b)(reason, {
					maxChars: 300
				})}`);
			const what = ready ? 'So it is open for review, and a rule may merge it.' : risk.level === 'high' ? 'So it waits as a draft, and needs the approval of those who may give it.' : 'So it waits as a draft until a person has reviewed it.';
			const head = `**${risk.level}**, as code rates the difference; no model had a part in it. ${what}`;
			return reasons.length > 0 ? `${head}\n\n${reasons.join('\n')}` : head;
		}
		function linksText({ request, allowLinks }) {
			const all = [
				...new Set([
					...(request.alert.url === undefined ? [] : [
						request.alert.url
					]),
					...(request.links ?? [])
				])
			];
			return all.length === 0 ? 'None were given.' : all.map((url)=>`- ${(0, neutralize.b)(url, {
					allowLinks,
					maxChars: 500
				})}`).join('\n');
		}
		function provenance({ request, runUrl, workflows }) {
			const made = `The change ${(0, words.a)((0, identity.Ux)(request))}, made by code in [this run](${runUrl}) for the alert above. The same request finds this pull request again.`;
			return [
				made,
				(0, pull_text.lq)(workflows)
			].filter((text)=>text !== '').join('\n\n');
		}
		var issue = __webpack_require__(83776);
		var hash = __webpack_require__(82767);
		var pull_marker = __webpack_require__(35959);
		var github_target = __webpack_require__(61791);
		var apply_deps = __webpack_require__(43862);
		var access = __webpack_require__(41129);
		var codeowners = __webpack_require__(76378);
		var commits = __webpack_require__(76142);
		var permissions = __webpack_require__(37192);
		var github_pulls = __webpack_require__(56348);
		var github_repos = __webpack_require__(64381);
		var texts = __webpack_require__(90860);
		;
		async function readChange(deps, input, request) {
			const { github, settings } = deps;
			const wanted = repoOf(deps, input, request);
			const isHome = (0, domain_repo.Zj)(wanted, settings.home);
			const branch = (0, identity.Pf)(request);
			const reading = (0, github_target._)(github, wanted, {
				prefix: branch,
				branch,
				labels: [],
				users: []
			});
			reading.catch(()=>undefined);
			const [repos, self] = await Promise.all([
				(0, github_repos.dP)(github, isHome ? [
					wanted
				] : [
					settings.home,
					wanted
				]),
				(0, permissions.lJ)(github, wanted).catch(()=>undefined)
			]);
			const repo = repos.at(-1);
			const target = await reading;
			const there = target.branches.find(({ name })=>name === branch);
			const trusts = (who)=>(0, access.t1)(who, self, settings.trustedBots);
			const pulls = target.pulls.filter((pull)=>!pull.fork && pull.branch === branch);
			const left = there && (await leftOn(github, target, there, trusts));
			const base = left?.base ?? target.base.sha;
			const [text, tree, owners, finished] = await Promise.all([
				(0, github_repos.TA)(github, repo.repo, request.file, base),
				(0, github_repos.nT)(github, repo.repo, base),
				(0, texts.Z)(github, repo.repo, base, codeowners.Q),
				there && pulls.length === 0 ? (0, github_pulls.R4)(github, repo.repo, branch) : false
			]);
			if (text === undefined) throw new errors.yo(`\`change\`: ${(0, domain_repo.fq)(repo.repo)} has no text file ${request.file} of at most 1 MiB on ${target.base.branch}; write its path from the root of the repository.`);
			const mode = tree.entries.find(({ path })=>path === request.file)?.mode === '100755' ? '100755' : '100644';
			return {
				...{
					repos,
					repo,
					self,
					target,
					branch,
					base,
					tree,
					finished
				},
				file: {
					path: request.file,
					text,
					mode
				},
				codeowners: codeowners.Q.map((place)=>owners.get(place)).find((one)=>one !== undefined),
				open: pulls.find(({ author })=>trusts(author)),
				left: left?.plan
			};
		}
		async function leftOn(github, { repo, base }, { sha, parents: [parent, second], message, author }, trusts) {
			const isOnBase = async (commit)=>{
				if (commit === base.sha) return true;
				const moved = await (0, commits.kC)(github, repo, commit, base.sha).catch((0, errors.Y2)(undefined));
				return moved?.status === 'ahead';
			};
			if (await isOnBase(sha)) return {
				base: sha
			};
			const plan = (0, commit_message.XC)(message);
			const isOurs = author !== undefined && trusts(author) && plan !== undefined;
			const isOnlyOne = parent !== undefined && second === undefined;
			return isOurs && isOnlyOne && (await isOnBase(parent)) ? {
				base: parent,
				plan
			} : undefined;
		}
		function repoOf({ settings }, input, { repository }) {
			if (repository === undefined) return settings.home;
			const named = (0, domain_repo.E3)(repository);
			const found = [
				settings.home,
				...input.targets
			].find((one)=>named && (0, domain_repo.Zj)(one, named));
			if (!found) throw new errors.yo(`\`change\` names the repository ${repository}, which this run may not write to; list it in \`fix-repositories\`.`, {
				rule: 'W2'
			});
			return found;
		}
		var judge = __webpack_require__(357);
		var part = __webpack_require__(95453);
		var report = __webpack_require__(4905);
		var start = __webpack_require__(2199);
		;
		const DISPATCH = 'repository_dispatch';
		async function change(deps, input, soFar) {
			const why = `the event ${deps.settings.event.name} starts no change; use workflow_dispatch, repository_dispatch or schedule`;
			const denial = await (0, start.o0)(deps, {
				isOwn: false,
				why,
				dispatch: DISPATCH
			});
			if (denial) return (0, report.mG)('ai-create-fix', denial);
			const request = parseChange(input.change ?? '');
			const facts = await readChange(deps, input, request);
			const told = telling(facts, request);
			const { branch, open, left } = facts;
			if (facts.finished) return told('already-done', `The change ${(0, identity.Ux)(request)} of ${(0, domain_repo.fq)(facts.repo.repo)} was proposed before, and its pull request was merged or closed. To propose it again, give the request another \`id\`, or delete the branch ${branch}.`);
			if (open && left === undefined) return told('already-open', `It is proposed already, and others have worked on it since: ${open.url}`);
			const decided = decideChange(input, request, facts);
			if ('unchanged' in decided) return told('unchanged', decided.unchanged);
			const objections = left !== undefined && left !== decided.hash ? [
				otherChange(facts)
			] : await change_judge(deps, input, facts, decided);
			if (objections.length > 0) return refused(soFar, onRecord(deps, facts, objections));
			return propose(deps, soFar, request, facts, decided);
		}
		function outputsOf({ repo, branch }, request, open) {
			const { url, risk } = open ?? {};
			const pull = {
				repository: (0, domain_repo.fq)(repo.repo),
				number: Number(/\d+$/.exec(url ?? '')?.[0]),
				url,
				risk
			};
			return {
				outputs: {
					'pull-requests': JSON.stringify(url === undefined ? [] : [
						pull
					]),
					branch,
					change: (0, identity.Ux)(request),
					...(risk === undefined ? {} : {
						risk
					})
				}
			};
		}
		const telling = (facts, request)=>(reason, message)=>{
				const { open } = facts;
				const marker = open && (0, pull_marker.we)(open.body);
				const risk = marker?.kind === 'change' ? marker.data.risk : undefined;
				return {
					...(0, report.fj)('ai-create-fix', 'nothing', reason, message),
					...outputsOf(facts, request, open && {
						url: open.url,
						risk
					})
				};
			};
		const otherChange = ({ branch, open })=>({
				rule: 'W3',
				what: 'commit',
				why: `${open ? `#${open.number}` : `the branch ${branch}`} proposes something else under the same \`id\`: give the request another one, or ${open ? 'close that pull request and ' : ''}delete the branch${open ? ` ${branch}` : ''}`
			});
		async function change_judge(deps, input, facts, { files }) {
			const { repo, base: sha, tree } = facts;
			return (0, judge.sx)(deps, input.limits, {
				repo: repo.repo,
				sha,
				files,
				tree
			}, await deps.redactor());
		}
		function onRecord({ host }, { repo }, objections) {
			for (const refusal of objections){
				const target = (0, domain_repo.fq)(repo.repo);
				host.audit.append({
					stage: 'judge',
					verdict: 'denied',
					target,
					plan: 'refused',
					...refusal
				});
				host.log.notice(`guard.denied rule=${refusal.rule} ${refusal.what}: ${refusal.why}`);
			}
			return objections;
		}
		function decideChange({ approvers }, request, { file, repo, base, self, codeowners }) {
			const plan = planChange(request, file);
			if ('fault' in plan) {
				if (plan.unchanged) return {
					unchanged: plan.fault
				};
				throw new errors.yo(`\`change\`: ${plan.fault}`);
			}
			const files = [
				{
					path: file.path,
					before: file.text,
					after: plan.after,
					mode: file.mode
				}
			];
			const { level } = plan.risk;
			const asked = level === 'low' ? {
				users: [],
				teams: []
			} : (0, part.G$)({
				self,
				codeowners,
				repo
			}, [
				file.path
			], level === 'high' ? approvers : []);
			return {
				plan,
				files,
				hash: (0, hash.S)({
					issue: (0, identity.Ux)(request),
					repo: (0, domain_repo.fq)(repo.repo),
					base,
					files
				}),
				reviewers: asked
			};
		}
		function refused(soFar, objections) {
			const [first] = objections;
			const message = `The change is not proposed: ${first?.what}: ${first?.why} (${first?.rule}).`;
			const reason = first ? (0, report.A3)(first) : 'guard';
			return {
				...(0, report.fj)('ai-create-fix', 'refused', reason, message),
				...soFar,
				refused: objections
			};
		}
		async function propose(deps, soFar, request, facts, decided) {
			const { level } = decided.plan.risk;
			const { users, teams } = decided.reviewers;
			if (level !== 'low' && users.length + teams.length === 0) deps.host.log.warning(`Nobody is asked for a review: no CODEOWNERS covers ${facts.file.path}${level === 'high' ? ', and `approvers` is empty' : ''}.`);
			const ready = await readyFor(deps, request, facts, decided);
			const effects = effectsOf(deps, request, facts, decided, ready);
			const plan = {
				subject: {
					repo: facts.repo.repo,
					number: 0
				},
				effects,
				because: [
					`change ${(0, identity.Ux)(request)}`,
					`risk ${level}`
				]
			};
			const { refused: against } = await (0, apply.B)(plan, ready, soFar.applied);
			if (against.length > 0) return refused(soFar, against);
			const { url, result } = soFar.applied.find(({ effect })=>effect.kind === 'open-pull');
			const [outcome, reason, message] = {
				done: [
					'done',
					'ok',
					`Proposed: ${url}`
				],
				unchanged: [
					'nothing',
					'already-open',
					`It is proposed already: ${url}`
				],
				'dry-run': [
					'done',
					'dry-run',
					'Dry run: nothing was written; the summary shows what would be.'
				]
			}[result];
			const text = effects.flatMap((effect)=>(effect.kind === 'open-pull' ? effect.text : [])).join();
			return {
				...(0, report.fj)('ai-create-fix', outcome, reason, message),
				...soFar,
				...outputsOf(facts, request, {
					url,
					risk: level
				}),
				data: {
					change: (0, identity.Ux)(request),
					risk: decided.plan.risk
				},
				summary: (0, neutralize.neutralize)(ready.redact(text), {
					allowLinks: ready.allowLinks
				})
			};
		}
		async function readyFor(deps, request, { repos, repo, self, branch }, { reviewers, plan }) {
			const { settings, github } = deps;
			const scope = {
				home: repos[0].repo,
				repos,
				shas: new Map(),
				frozenAt: undefined
			};
			const isHome = (0, domain_repo.Zj)(repo.repo, settings.home);
			let reading;
			const seen = ()=>{
				reading ??= (0, github_target._)(github, repo.repo, {
					...{
						prefix: branch,
						branch
					},
					labels: labelsOf(request, plan),
					users: reviewers.users,
					configPath: isHome ? settings.configPath : undefined
				});
				return reading;
			};
			const base = await (0, apply_deps.B)(deps, {
				self,
				scope
			});
			return {
				...base,
				allowLinks: [
					...base.allowLinks,
					settings.run.url
				],
				writable: [
					repo.repo
				],
				ruleLabels: request.environment === undefined ? [] : [
					request.environment
				],
				target: seen,
				readSubject: seen,
				...(isHome ? {
					killSwitch: async (shown)=>deps.killSwitch(shown ?? {
							text: (await seen()).config
						})
				} : {})
			};
		}
		function effectsOf(deps, request, facts, { plan, files, hash, reviewers }, ready) {
			const { branch, base, target } = facts;
			const { level } = plan.risk;
			const marker = {
				kind: 'change',
				data: {
					change: (0, identity.Ux)(request),
					type: plan.type,
					plan: hash,
					run: deps.settings.run.id,
					risk: level
				}
			};
			const draft = level !== 'low';
			const message = changeCommitMessage({
				request,
				plan,
				hash
			});
			const text = changePullText({
				request,
				plan,
				runUrl: deps.settings.run.url,
				workflows: (0, part.IN)(deps, facts),
				ready: !draft,
				allowLinks: ready.allowLinks
			}, (shorter)=>(0, comment_body.SX)({
					marker: marker.kind,
					data: marker.data,
					text: shorter
				}, ready, []));
			return [
				{
					kind: 'commit',
					branch,
					base: {
						branch: target.base.branch,
						sha: base
					},
					...message,
					files,
					plan: hash
				},
				{
					kind: 'open-pull',
					...{
						branch,
						base: target.base.branch,
						labels: labelsOf(request, plan),
						reviewers,
						draft,
						marker,
						text
					},
					title: (0, title.CL)(plan.title, 120) || message.headline,
					references: []
				}
			];
		}
		const labelsOf = ({ environment }, { risk: { level } })=>[
				issue.e,
				labels.k$,
				(0, labels.uI)(level),
				...(level === 'high' ? [
					labels.TI
				] : []),
				...(environment === undefined ? [] : [
					environment
				])
			];
	})
};
