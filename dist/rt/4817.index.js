export const id = 4817;
export const ids = [
	4817
];
export const modules = {
	46079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$j: ()=>(branchPrefix),
			at: ()=>(branchName),
			rG: ()=>(patternFault)
		});
		const ISSUE = '{issue}';
		const RUN = '{run}';
		const LONGEST_PATTERN = 100;
		const THEIRS = new Set('main master trunk develop development dev next release releases rel stable production prod staging stage hotfix support version ver v gh gh-pages refs heads tags remotes pull gh-readonly-queue'.split(' '));
		const GRAMMAR = /^[A-Za-z][A-Za-z0-9._/-]*$/;
		const COMPONENT = /^[A-Za-z0-9_](?:.*[A-Za-z0-9_-])?$/;
		function patternFault(pattern) {
			if (pattern.length > LONGEST_PATTERN) return `is longer than ${LONGEST_PATTERN} characters`;
			const [before, between, rest] = pattern.split(ISSUE);
			if (before === undefined || between === undefined || rest !== undefined) return `must hold ${ISSUE} once`;
			if (!between.endsWith(RUN) || pattern.split(RUN).length !== 2) return `must end with ${RUN} and hold it once`;
			if (!/\D/.test(between.slice(0, -RUN.length))) return `needs a sign that is no digit between ${ISSUE} and ${RUN}, as in ci-fix-issue-${ISSUE}-${RUN}`;
			const name = fill(pattern, '1', '1');
			if (!GRAMMAR.test(name)) return 'must begin with a letter and hold letters, digits, ".", "_", "-" and "/" only';
			const parts = name.split('/');
			const odd = parts.some((part)=>!COMPONENT.test(part) || part.includes('..') || /\.lock$/i.test(part));
			if (odd) return 'is no name of a branch that git takes';
			const words = [
				before,
				...parts
			].map((part)=>part.replace(/[^A-Za-z-]/g, '').replace(/^-+|-+$/g, ''));
			const theirs = words.find((word)=>THEIRS.has(word.toLowerCase()));
			return theirs === undefined ? undefined : `could name a branch of people's own ("${theirs}"): begin it with a word that no branch of yours has`;
		}
		const fill = (pattern, issue, run)=>pattern.replace(ISSUE, ()=>issue).replace(RUN, ()=>run);
		function number(value) {
			if (!Number.isSafeInteger(value) || value < 1) throw new Error(`A branch is named by positive numbers, not ${value}.`);
			return String(value);
		}
		const branchName = (pattern, at)=>fill(pattern, number(at.issue), number(at.run));
		const branchPrefix = (pattern, at)=>fill(pattern, number(at.issue), '');
	}),
	76378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			K: ()=>(ownersOf),
			Q: ()=>(codeownersPlaces)
		});
		var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73998);
		const codeownersPlaces = [
			'.github/CODEOWNERS',
			'CODEOWNERS',
			'docs/CODEOWNERS'
		];
		const MOST_TEXT = 3 * 1024 * 1024;
		const MOST_USERS = 5;
		const MOST_TEAMS = 3;
		const MOST_STEPS = 50_000_000;
		const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,98})$/;
		const TEAM = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,98}\/[A-Za-z0-9][A-Za-z0-9._-]{0,98})$/;
		const EMAIL = /^[^\s@]{1,100}@[^\s@]{1,200}$/;
		const ANY = {
			wild: 'any'
		};
		const ONE = {
			wild: 'one'
		};
		function ownersOf(codeowners, paths, not) {
			if (codeowners.length > MOST_TEXT) return {
				users: [],
				teams: []
			};
			const left = new Set(not.map((login)=>login.toLowerCase()));
			const owned = new Map();
			for (const owner of ownersByPath(codeowners, paths).flat()){
				const key = owner.toLowerCase();
				const known = owned.get(key);
				if (known) known.count += 1;
				else if (!left.has(key)) owned.set(key, {
					owner,
					count: 1
				});
			}
			const ranked = [
				...owned.values()
			].toSorted((a, b)=>b.count - a.count).map(({ owner })=>owner);
			return {
				users: ranked.filter((owner)=>!owner.includes('/')).slice(0, MOST_USERS),
				teams: ranked.filter((owner)=>owner.includes('/')).slice(0, MOST_TEAMS)
			};
		}
		function ownersByPath(codeowners, paths) {
			const steps = {
				left: MOST_STEPS
			};
			const open = new Map(paths.map((path)=>[
					path,
					path.split('/').map(partOf)
				]));
			const found = new Map();
			const lines = codeowners.split('\n');
			for(let at = lines.length - 1; at >= 0 && open.size > 0 && steps.left > 0; at -= 1){
				const line = readLine(lines[at]);
				if (!line) continue;
				for (const [path, parts] of open){
					if (!fits(line.pattern, parts, (name, part)=>nameFits(name, part, steps), steps)) continue;
					found.set(path, line.owners);
					open.delete(path);
				}
			}
			return paths.flatMap((path)=>{
				const owners = found.get(path);
				return owners ? [
					owners
				] : [];
			});
		}
		function readLine(line) {
			const [text = ''] = line.split('#', 1);
			const [glob, ...words] = text.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
			if (!glob || glob.length > _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__.Y5 || /[![\]]|\*\*\*/.test(glob) || glob === '/') return undefined;
			if (!words.every((word)=>USER.test(word) || TEAM.test(word) || EMAIL.test(word))) return undefined;
			const owners = words.flatMap((word)=>(USER.exec(word) ?? TEAM.exec(word))?.[1] ?? []);
			return {
				pattern: readPattern(glob),
				owners: [
					...new Set(owners)
				]
			};
		}
		function readPattern(glob) {
			const folder = glob.endsWith('/');
			const parts = glob.split('/').filter((part)=>part !== '');
			const names = parts.map((part)=>(part === '**' ? ANY : part === '*' ? ONE : readName(part)));
			const rooted = glob.startsWith('/') || parts.length > 1;
			const last = parts.at(-1);
			const below = folder || last === '**' ? [
				ONE,
				ANY
			] : last === '*' ? [] : [
				ANY
			];
			return [
				...(rooted ? [] : [
					ANY
				]),
				...(last === '**' && !folder ? names.slice(0, -1) : names),
				...below
			];
		}
		function readName(part) {
			const tokens = part.match(/\\[\s\S]|[\s\S]/gu) ?? [];
			const letters = tokens.map((token)=>token === '*' ? ANY : token === '?' ? ONE : token.startsWith('\\') && token.length > 1 ? token.slice(1) : token);
			return letters.every((letter)=>typeof letter === 'string') ? letters.join('') : letters;
		}
		const partOf = (name)=>({
				name,
				letters: [
					...name
				]
			});
		const nameFits = (name, { name: whole, letters }, steps)=>typeof name === 'string' ? name === whole : fits(name, letters, (a, b)=>a === b, steps);
		function fits(pattern, items, same, steps) {
			let [token, item] = [
				0,
				0
			];
			let again;
			while(item < items.length){
				steps.left -= 1;
				if (steps.left < 0) return false;
				const wanted = pattern[token];
				if (wanted === ANY) {
					token += 1;
					again = {
						token,
						item
					};
				} else if (wanted !== undefined && (wanted === ONE || same(wanted, items[item]))) {
					token += 1;
					item += 1;
				} else if (again) {
					again.item += 1;
					({ token, item } = again);
				} else return false;
			}
			return pattern.slice(token).every((rest)=>rest === ANY);
		}
	}),
	97491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			DQ: ()=>(judgePath),
			lv: ()=>(judgeFiles)
		});
		var _text_invisible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3019);
		var _patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1149);
		var _path_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53411);
		var _protected_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44108);
		const MAX_CHANGED_BYTES = 204_800;
		const judgePath = (path, base, limits)=>judgeOne(path, grown(base), limits);
		function judgeFiles(files, base, limits) {
			const changed = files.filter((file)=>!(0, _patch_js__WEBPACK_IMPORTED_MODULE_0__.X5)(file));
			if (changed.length > limits.maxFiles) {
				return [
					whole(`${changed.length} files are changed, ${limits.maxFiles} are allowed. Change fewer.`)
				];
			}
			const tree = grown(base);
			const staged = new Set();
			const objections = changed.flatMap((file)=>{
				const found = judgeOne(file.path, tree, limits) ?? (staged.has(file.path) ? refuse('W5', file.path, 'The change names it twice. Name it once.') : undefined) ?? judgeEntry(file, base) ?? judgeText(file);
				staged.add(file.path);
				if (!found) add(tree, file.path);
				return found ? [
					found
				] : [];
			});
			return [
				...objections,
				...judgeSize(changed, limits)
			];
		}
		const refuse = (rule, path, why)=>({
				rule,
				path,
				why
			});
		const whole = (why)=>refuse('W6', '', why);
		function judgeOne(path, tree, limits) {
			const fault = (0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_1__.p2)(path);
			if (fault !== undefined) return refuse('W5', path, `That is no path that a change may have: ${fault}.`);
			const shield = (0, _protected_paths_js__WEBPACK_IMPORTED_MODULE_2__.s)(path, limits);
			if (shield !== undefined) return refuse('W4', path, `This path may not be changed: ${shield}.`);
			const why = standing(path, tree);
			return why === undefined ? undefined : refuse('W5', path, why);
		}
		function standing(path, { entries, byKey, complete }) {
			for (const folder of foldersOf(path)){
				const kind = entries.get(folder)?.kind;
				if (kind === 'symlink') return 'A folder in it is a symbolic link. Change the file that the link leads to.';
				if (kind === 'submodule') return 'It lies in a submodule, which is another repository. Change it there.';
				if (kind === 'file') return 'A folder in it is a file. Choose another path.';
				const twin = byKey.get((0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_1__.nk)(folder));
				if (kind === undefined && twin !== undefined) return beside(twin);
			}
			const entry = entries.get(path);
			if (entry === undefined) {
				const twin = byKey.get((0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_1__.nk)(path));
				if (twin !== undefined) return beside(twin);
				if (complete) return undefined;
				return 'GitHub lists only a part of this repository, so it is unknown what stands there. Change files that are listed.';
			}
			if (entry.kind === 'directory') return 'A folder stands there. Name a file in it.';
			if (entry.kind === 'symlink') return 'A symbolic link stands there. Change the file that it leads to.';
			if (entry.kind === 'submodule') return 'A submodule stands there. A person must move it.';
			if (isMode(entry.mode)) return undefined;
			return `The file there has the mode ${entry.mode}, which a change cannot keep. A person must change it.`;
		}
		const beside = (twin)=>`On macOS and Windows it is the same as ${JSON.stringify(twin)}, which is there already. Use that spelling, or another name.`;
		const isMode = (mode)=>mode === '100644' || mode === '100755';
		function judgeEntry({ path, before, mode }, base) {
			const entry = base.entries.get(path);
			if ((entry === undefined) !== (before === null)) {
				const is = entry ? 'exists in the base already: edit it' : 'does not exist in the base: create it';
				return refuse('W5', path, `This file ${is}.`);
			}
			if (mode === (entry?.mode ?? '100644')) return undefined;
			if (entry) return refuse('W5', path, `The mode of a file may not change: it is ${entry.mode}.`);
			return refuse('W5', path, 'A new file may not be executable. Create it as 100644, and name its interpreter where it is run.');
		}
		const LFS_POINTER = /^\s{0,9}version https?:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//;
		function judgeText({ path, before, after }) {
			const texts = [
				before,
				after
			].filter((text)=>text !== null);
			if (texts.some((text)=>LFS_POINTER.test(text))) {
				return refuse('W6', path, 'The file lies in Git LFS; its pointer may not be changed. A person must do it.');
			}
			if (texts.some((text)=>/[\0\p{Cs}\ufffd]/u.test(text))) {
				return refuse('W6', path, 'The file is binary, or not in UTF-8. Only text may be changed; a person must do it.');
			}
			const hidden = hiddenIn(before ?? '', after ?? '');
			if (hidden !== undefined) {
				const name = `U+${hidden.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
				return refuse('W6', path, `A new line holds ${name}, which no reviewer sees. Write it as an escape sequence.`);
			}
			return undefined;
		}
		const SHOWN = /\r$|\f|(?<=(?!\p{sc=Latin}|\p{sc=Greek}|\p{sc=Cyrillic}|\p{sc=Inherited})[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu;
		function hiddenIn(before, after) {
			const added = (0, _patch_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(before, after.replace(/^\uFEFF/, '')).map((line)=>line.replace(SHOWN, ''));
			const had = (0, _text_invisible_js__WEBPACK_IMPORTED_MODULE_3__.B)(before);
			return [
				...(0, _text_invisible_js__WEBPACK_IMPORTED_MODULE_3__.B)(added.join('\n'))
			].find((one)=>!had.has(one));
		}
		function judgeSize(changed, { maxLines }) {
			const sums = changed.map(_patch_js__WEBPACK_IMPORTED_MODULE_0__.MA);
			const lines = sums.reduce((sum, { added, removed })=>sum + added + removed, 0);
			const bytes = sums.reduce((sum, one)=>sum + one.bytes, 0);
			return [
				...(lines > maxLines ? [
					whole(`${lines} lines are added or removed, ${maxLines} are allowed. Make the change smaller.`)
				] : []),
				...(bytes > MAX_CHANGED_BYTES ? [
					whole(`The changed lines have ${bytes} bytes, ${MAX_CHANGED_BYTES} are allowed. Make the change smaller.`)
				] : [])
			];
		}
		function foldersOf(path) {
			const names = path.split('/');
			return names.slice(1).map((_, index)=>names.slice(0, index + 1).join('/'));
		}
		const grown = ({ entries, complete })=>({
				entries: new Map(entries),
				byKey: new Map([
					...entries.keys()
				].map((path)=>[
						(0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_1__.nk)(path),
						path
					])),
				complete
			});
		function add({ entries, byKey }, path) {
			const missing = [
				...foldersOf(path),
				path
			].filter((one)=>!entries.has(one));
			for (const one of missing){
				entries.set(one, one === path ? {
					kind: 'file',
					mode: '100644'
				} : {
					kind: 'directory',
					mode: '040000'
				});
				byKey.set((0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_1__.nk)(one), one);
			}
		}
	}),
	38093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			r: ()=>(weakenings)
		});
		var markdown = __webpack_require__(33567);
		;
		const CONTROL = /[\x00-\x1f\x7f\u2028\u2029]+/g;
		function quoted(text) {
			const line = text.slice(0, 400).replace(CONTROL, ' ').trim();
			return (0, markdown.ti)(line.length > 80 ? `${line.slice(0, 79)}\u{2026}` : line);
		}
		function countOf(texts) {
			const counts = new Map();
			for (const text of texts)counts.set(text, (counts.get(text) ?? 0) + 1);
			return counts;
		}
		function added(old, items, keyOf) {
			const left = countOf([
				...old
			].map(keyOf));
			return [
				...items
			].filter((item)=>{
				const count = left.get(keyOf(item)) ?? 0;
				if (count > 0) left.set(keyOf(item), count - 1);
				return count === 0;
			});
		}
		;
		const quote = (mark, lines = false, escapes = true)=>({
				open: mark,
				close: mark,
				escapes,
				lines
			});
		const C_BLOCK = {
			open: '/*',
			close: '*/',
			nests: false
		};
		const TRIPLE = [
			quote('"""', true),
			quote("'''", true)
		];
		const SYNTAXES = {
			js: {
				line: [
					'//'
				],
				block: C_BLOCK,
				strings: [
					quote('"'),
					quote("'")
				],
				templates: true,
				patterns: true
			},
			python: {
				line: [
					'#'
				],
				strings: [
					...TRIPLE,
					quote('"'),
					quote("'")
				]
			},
			go: {
				line: [
					'//'
				],
				block: C_BLOCK,
				strings: [
					quote('"'),
					quote('`', true, false)
				],
				chars: true
			},
			java: {
				line: [
					'//'
				],
				block: C_BLOCK,
				strings: [
					...TRIPLE,
					quote('"')
				],
				chars: true
			},
			rust: {
				line: [
					'//'
				],
				block: {
					...C_BLOCK,
					nests: true
				},
				strings: [
					quote('"', true)
				],
				chars: true,
				raw: {
					open: /\bb?r(#{0,20})"/y,
					close: (name)=>`"${name}`
				}
			},
			csharp: {
				line: [
					'//'
				],
				block: C_BLOCK,
				strings: [
					quote('"""', true, false),
					{
						open: '@"',
						close: '"',
						escapes: false,
						lines: true
					},
					quote('"')
				],
				chars: true
			},
			ruby: {
				line: [
					'#'
				],
				block: {
					open: '\n=begin',
					close: '\n=end',
					nests: false
				},
				strings: [
					quote('"'),
					quote("'"),
					quote('`')
				],
				patterns: true,
				heredoc: /<<[~-]?(["']?)([A-Z_]{1,40})\1/y
			},
			php: {
				line: [
					'//',
					'#'
				],
				attributes: true,
				block: C_BLOCK,
				strings: [
					quote('"'),
					quote("'")
				],
				heredoc: /<<<[ \t]?(["']?)([A-Za-z_]\w{0,40})\1/y
			},
			c: {
				line: [
					'//'
				],
				block: C_BLOCK,
				strings: [
					quote('"')
				],
				chars: true,
				raw: {
					open: /\b(?:u8|[uUL])?R"([^\s()\\]{0,16})\(/y,
					close: (name)=>`)${name}"`
				}
			},
			shell: {
				line: [
					'#'
				],
				apart: true,
				strings: [
					quote('"', true),
					quote("'", true, false)
				],
				heredoc: /<<-?[ \t]?\\?(["']?)([A-Za-z_]\w{0,40})\1/y
			},
			text: {
				line: [
					'#'
				],
				apart: true,
				strings: [
					quote('"'),
					quote("'")
				]
			}
		};
		;
		function mask(text, language) {
			const syntax = SYNTAXES[language];
			const scan = {
				text,
				syntax,
				pieces: [],
				gone: new Set()
			};
			const templates = [];
			for(let at = 0; at < text.length;)at = step(scan, at, templates);
			return views(text, scan.pieces);
		}
		function step(scan, at, templates) {
			const { text, syntax } = scan;
			const char = text[at];
			if (syntax.templates) {
				const depth = templates.length - 1;
				if (char === '`') return template(scan, at + 1, templates);
				if (depth >= 0 && char === '{') templates[depth] += 1;
				else if (depth >= 0 && char === '}') {
					if (templates[depth] === 0) {
						templates.pop();
						return template(scan, at + 1, templates);
					}
					templates[depth] -= 1;
				}
			}
			return comment(scan, at) ?? rawString(scan, at) ?? plainString(scan, at) ?? pattern(scan, at) ?? at + 1;
		}
		function put(scan, from, to, kind) {
			if (to > from) scan.pieces.push({
				from,
				to,
				kind
			});
		}
		const lineEnd = (text, at)=>{
			const end = text.indexOf('\n', at);
			return end < 0 ? text.length : end;
		};
		function comment(scan, at) {
			const { text, syntax } = scan;
			const { block } = syntax;
			if (block && text.startsWith(block.open, at)) {
				const to = blockEnd(scan, at + block.open.length, block);
				put(scan, at, to, 'comment');
				return to;
			}
			if (!syntax.line.some((open)=>text.startsWith(open, at))) return undefined;
			if (syntax.apart && at > 0 && !/[\s;&|()]/.test(text[at - 1])) return undefined;
			if (syntax.attributes && text.startsWith('#[', at)) return undefined;
			const to = lineEnd(text, at);
			put(scan, at, to, 'comment');
			return to;
		}
		function blockEnd(scan, from, block) {
			const { text } = scan;
			if (!block.nests) {
				const end = text.indexOf(block.close, from);
				return end < 0 ? text.length : end + block.close.length;
			}
			const marks = /\/\*|\*\//g;
			marks.lastIndex = from;
			let depth = 1;
			for(let found = marks.exec(text); found; found = marks.exec(text)){
				depth += found[0] === '/*' ? 1 : -1;
				if (depth === 0) return marks.lastIndex;
			}
			return text.length;
		}
		function rawString(scan, at) {
			const { text, syntax } = scan;
			const { raw, heredoc } = syntax;
			if (raw && !scan.gone.has('raw') && /[a-zA-Z]/.test(text[at])) {
				raw.open.lastIndex = at;
				const found = raw.open.exec(text);
				if (!found) return undefined;
				const [from, close] = [
					at + found[0].length,
					raw.close(found[1] ?? '')
				];
				const end = text.indexOf(close, from);
				if (end < 0) {
					scan.gone.add('raw');
					return undefined;
				}
				put(scan, from, end, 'string');
				return end + close.length;
			}
			if (heredoc && text[at] === '<') {
				heredoc.lastIndex = at;
				const found = heredoc.exec(text);
				if (found) return heredocEnd(scan, at + found[0].length, found[2] ?? '');
			}
			return undefined;
		}
		function heredocEnd(scan, from, word) {
			scan.words ??= firstWords(scan.text);
			const places = scan.words.get(word);
			if (!places || places.length === 0) return from;
			const start = lineEnd(scan.text, from);
			while(places.length > 0 && places.at(-1) <= start)places.pop();
			const end = places.at(-1);
			if (end === undefined) return from;
			put(scan, start, end, 'string');
			return end + word.length;
		}
		function firstWords(text) {
			const words = new Map();
			for (const found of text.matchAll(/^([ \t]{0,200})([A-Za-z_]\w{0,40})\b/gm)){
				const [, indent = '', word = ''] = found;
				const places = words.get(word);
				if (places) places.push(found.index + indent.length);
				else words.set(word, [
					found.index + indent.length
				]);
			}
			for (const places of words.values())places.reverse();
			return words;
		}
		function plainString(scan, at) {
			const { text, syntax } = scan;
			const rule = syntax.strings.find(({ open })=>text.startsWith(open, at));
			if (rule) return stringEnd(scan, at + rule.open.length, rule);
			if (syntax.chars && text[at] === "'") {
				const found = /'(?:\\[^\n]{1,10}?|[^\\'\n]{1,2})'/y;
				found.lastIndex = at;
				const char = found.exec(text);
				if (!char) return at + 1;
				put(scan, at + 1, at + char[0].length - 1, 'string');
				return at + char[0].length;
			}
			return undefined;
		}
		const stringEnd = (scan, from, { close, escapes, lines })=>mask_closed(scan, from, close, escapes, lines && !scan.gone.has(close));
		function mask_closed(scan, from, close, escapes, lines) {
			const { text } = scan;
			for(let at = from; at < text.length; at += 1){
				const char = text[at];
				if (char === '\\' && escapes) at += 1;
				else if (char === '\n' && !lines) {
					put(scan, from, at, 'string');
					return at;
				} else if (text.startsWith(close, at)) {
					put(scan, from, at, 'string');
					return at + close.length;
				}
			}
			if (lines) {
				scan.gone.add(close);
				return mask_closed(scan, from, close, escapes, false);
			}
			put(scan, from, text.length, 'string');
			return text.length;
		}
		function template(scan, from, templates) {
			const { text } = scan;
			for(let at = from; at < text.length; at += 1){
				if (text[at] === '\\') at += 1;
				else if (text[at] === '`' || text.startsWith('${', at)) {
					put(scan, from, at, 'string');
					if (text[at] === '`') return at + 1;
					templates.push(0);
					return at + 2;
				}
			}
			put(scan, from, text.length, 'string');
			return text.length;
		}
		const BEFORE_PATTERN = /(?:[=(,:[!&|?{;+*%~^-]|=>|\b(?:return|typeof|case|in|of|do|else|void|if|unless|when|and|or|not))$/;
		const LONGEST_PATTERN = 300;
		function pattern(scan, at) {
			const { text, syntax } = scan;
			if (!syntax.patterns || text[at] !== '/') return undefined;
			const before = text.slice(Math.max(0, at - 40), at).trimEnd();
			const begins = before === '' || BEFORE_PATTERN.test(before) || /\n[ \t]*$/.test(text.slice(Math.max(0, at - 40), at));
			if (!begins) return undefined;
			let inClass = false;
			for(let end = at + 1; end < Math.min(text.length, at + LONGEST_PATTERN); end += 1){
				const char = text[end];
				if (char === '\n') return undefined;
				if (char === '\\') end += 1;
				else if (char === '[') inClass = true;
				else if (char === ']') inClass = false;
				else if (char === '/' && !inClass) {
					put(scan, at + 1, end, 'string');
					return end + 1;
				}
			}
			return undefined;
		}
		const blank = (text)=>text.replace(/[^\n]/g, ' ');
		function views(text, pieces) {
			const [code, plain] = [
				[],
				[]
			];
			const comments = [];
			let at = 0;
			for (const { from, to, kind } of pieces){
				const [before, inside] = [
					text.slice(at, from),
					text.slice(from, to)
				];
				code.push(before, blank(inside));
				plain.push(before, kind === 'comment' ? blank(inside) : inside);
				if (kind === 'comment') comments.push({
					at: from,
					text: inside
				});
				at = to;
			}
			const rest = text.slice(at);
			return {
				code: code.join('') + rest,
				plain: plain.join('') + rest,
				comments
			};
		}
		;
		const LANGUAGES = [
			[
				'js',
				'js jsx mjs cjs ts tsx mts cts dart'
			],
			[
				'python',
				'py pyi'
			],
			[
				'go',
				'go'
			],
			[
				'java',
				'java kt kts scala groovy gradle swift'
			],
			[
				'rust',
				'rs'
			],
			[
				'csharp',
				'cs'
			],
			[
				'ruby',
				'rb rake gemspec'
			],
			[
				'php',
				'php'
			],
			[
				'c',
				'c cc cpp cxx h hh hpp hxx m mm'
			],
			[
				'shell',
				'sh bash zsh bats mk'
			],
			[
				'text',
				'yml yaml toml ini cfg conf properties'
			]
		];
		const BY_ENDING = new Map(LANGUAGES.flatMap(([language, endings])=>endings.split(' ').map((ending)=>[
					ending,
					language
				])));
		const nameOf = (path)=>path.slice(path.lastIndexOf('/') + 1).toLowerCase();
		function languageOf(path) {
			const name = nameOf(path);
			if (/^(?:(?:gnu)?makefile|dockerfile|containerfile|justfile|\.husky)\b|\.dockerfile$/.test(name)) return 'shell';
			if (/^(?:rakefile|gemfile|guardfile|simplecov)$/.test(name)) return 'ruby';
			if (name === 'jenkinsfile') return 'java';
			if (/^\.(?:coveragerc|flake8|pylintrc|gitlab-ci|rubocop)/.test(name)) return 'text';
			return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1));
		}
		const TEST_FOLDER = /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|unittests?|integration[_-]?tests?|test[_-]?suite|androidtest|[\w-]{1,60}[._-]tests?|[\w-]{1,60}[._-]e2e)\//i;
		const TEST_NAMES = {
			js: /[._-](?:test|tests|spec|e2e|cy)\.[a-z]{2,4}$|(?:^|\/)__tests__\/|^test\.[a-z]{2,3}$/i,
			python: /(?:^|\/)test_[^/]*\.py$|_test\.py$|(?:^|\/)tests?\.py$/i,
			go: /_test\.go$/,
			java: /(?:Tests?|TestCase|IT|Spec|Suite)\.\w{2,6}$|(?:^|\/)Test[A-Z][^/]*\.\w{2,6}$/,
			rust: undefined,
			csharp: /Tests?\.cs$/,
			ruby: /_(?:spec|test)\.rb$|(?:^|\/)test_[^/]*\.rb$/,
			php: /(?:Test|\.phpt|Cest)\.?(?:php)?$/,
			c: /(?:^|[/_.-])(?:unit)?tests?[_.-]|[_.-]?(?:unit)?tests?\.\w{1,3}$|Tests?\.\w{1,3}$/i,
			shell: /\.bats$|(?:^|[/_-])tests?[._-][^/]*$|[_-]test\.sh$/i,
			text: undefined
		};
		function foundBy(path) {
			const language = languageOf(path);
			if (language === undefined) return 0;
			if (TEST_NAMES[language]?.test(path)) return 2;
			return TEST_FOLDER.test(path) ? 1 : 0;
		}
		const TEST_SETTINGS = /^(?:(?:jest|vitest|vitest\.workspace|playwright|cypress|karma|ava|wdio|nightwatch|protractor)\.(?:\w+\.)?(?:conf|config)\.\w{2,4}|jest[.-]setup.*|setup-?tests?\.\w{2,4}|vitest[.-]setup.*|\.mocharc.*|\.nycrc.*|\.c8rc.*|cypress\.json|conftest\.py|pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc|phpunit.*\.xml.*|\.rspec|spec_helper\.rb|rails_helper\.rb|test_helper\.\w{2,4}|nextest\.toml|\.?codecov\.ya?ml|\.simplecov)$/;
		const isTestSettings = (path)=>TEST_SETTINGS.test(nameOf(path));
		const isTest = (path)=>foundBy(path) > 0 || TEST_FOLDER.test(path) || isTestSettings(path) || /(?:^|\/)(?:__mocks__|__fixtures__)\//.test(path);
		const isSnapshot = (path)=>/(?:^|\/)(?:__(?:image_)?snapshots__|snapshots|testdata|golden|goldens|golden[_-]?files|[\w.-]{1,80}-snapshots)\//i.test(path) || /\.(?:snap|snap\.new|ambr|golden|approved\.\w{1,8}|verified\.\w{1,8}|gold)$|[._-]golden\.\w{1,8}$/i.test(path);
		const isDocument = (path)=>/\.(?:md|mdx|rst|adoc|asciidoc)$/i.test(path) || /^(?:license|notice|authors|changelog|changes)(?:\.txt)?$/.test(nameOf(path));
		const isPipeline = (path)=>/(?:^|\/)(?:\.github\/workflows|\.circleci|\.buildkite|\.woodpecker|\.gitea|\.forgejo|\.azure-?pipelines|\.?tekton|prow|(?:config|ci|ci-operator)\/jobs)\//i.test(path) || /^(?:\.gitlab-ci.*|\.travis|\.?appveyor|azure-pipelines.*|bitbucket-pipelines|\.drone|cloudbuild.*|\.cirrus|\.semaphore|buildspec.*|action|taskfile)\.ya?ml$|^jenkinsfile/.test(nameOf(path));
		const isLintSettings = (path)=>/^(?:\.?eslint.*|biome\.jsonc?|\.?oxlint.*|\.?stylelint.*|tslint.*\.json|\.jshintrc|\.prettierignore|tsconfig.*\.json|jsconfig\.json|deno\.jsonc?|\.flake8|\.?ruff\.toml|\.pylintrc|pylintrc|\.?mypy\.ini|pyrightconfig\.json|\.golangci.*|\.rubocop.*|\.?clippy\.toml|phpstan.*|psalm.*\.xml.*|phpcs.*|\.?phpmd.*|detekt.*|checkstyle.*|spotbugs.*|pmd.*\.xml|\.editorconfig|\.clang-tidy|\.yamllint.*|\.markdownlint.*|\.hadolint.*|\.shellcheckrc|\.pre-commit-config.*|\.swiftlint.*|\.credo.*|xo\.config.*|standard.*)$/.test(nameOf(path));
		const isProjectSettings = (path)=>/^(?:package\.json|pyproject\.toml|setup\.cfg|cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|nx\.json|project\.json|turbo\.json|angular\.json|directory\.build\.props|gradle\.properties|\w[\w.-]{0,80}\.csproj|makefile|next\.config\.\w{2,4}|vite\.config\.\w{2,4}|\.runsettings)$/.test(nameOf(path));
		const isLock = (path)=>/^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|composer\.lock|poetry\.lock|uv\.lock|cargo\.lock|gemfile\.lock|go\.sum|packages\.lock\.json)$/.test(nameOf(path));
		;
		function readSource(path, text) {
			const language = languageOf(path);
			if (language === undefined) return undefined;
			const { code, plain, comments } = mask(text, language);
			const [closes, lines] = [
				bracketsOf(code),
				linesOf(text)
			];
			return {
				path,
				text,
				language,
				code,
				plain,
				comments,
				closes,
				lines,
				found: foundBy(path)
			};
		}
		function linesOf(text) {
			const lines = [
				0
			];
			for(let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))lines.push(at + 1);
			return lines;
		}
		function source_lineOf({ lines }, at) {
			let [low, high] = [
				0,
				lines.length
			];
			while(high - low > 1){
				const middle = (low + high) >> 1;
				if (lines[middle] <= at) low = middle;
				else high = middle;
			}
			return low + 1;
		}
		const PAIRS = {
			')': '(',
			']': '[',
			'}': '{'
		};
		function bracketsOf(code) {
			const closes = new Int32Array(code.length);
			const stack = [];
			const open = {
				'(': 0,
				'[': 0,
				'{': 0
			};
			for (const { 0: char, index } of code.matchAll(/[()[\]{}]/g)){
				const opener = PAIRS[char];
				if (opener === undefined) {
					stack.push(index);
					open[char] += 1;
				} else if (open[opener] > 0) {
					for(let at = stack.pop(); at !== undefined; at = stack.pop()){
						open[code[at]] -= 1;
						if (code[at] === opener) {
							closes[at] = index;
							break;
						}
					}
				}
			}
			return closes;
		}
		function skipSpace(code, at) {
			let next = at;
			while(next < code.length && /\s/.test(code[next]))next += 1;
			return next;
		}
		const closeOf = ({ code, closes }, at)=>closes[at] || Math.min(code.length, at + UNCLOSED);
		const UNCLOSED = 200;
		const MOST_ARGUMENTS = 12;
		function argumentsOf(source, open, most = MOST_ARGUMENTS) {
			const { code, closes } = source;
			const end = closeOf(source, open);
			const places = [];
			let from = open + 1;
			for(let at = from; at < end && places.length < most; at += 1){
				const char = code[at];
				if (char === ',' || char === ';') {
					places.push([
						from,
						at
					]);
					from = at + 1;
				} else if (closes[at]) at = closes[at];
			}
			if (places.length < most && code.slice(from, Math.min(end, from + 2_000)).trim() !== '') places.push([
				from,
				end
			]);
			return places;
		}
		const elementsOf = (source, open)=>argumentsOf(source, open, 10_000).filter(([from, to])=>source.code.slice(from, Math.min(to, from + 400)).trim() !== '').length;
		function stringAt({ code, text }, at) {
			const mark = code[at];
			if (mark !== '"' && mark !== "'" && mark !== '`') return undefined;
			const end = code.indexOf(mark, at + 1);
			return end < 0 ? undefined : text.slice(at + 1, Math.min(end, at + 301));
		}
		;
		const WORDS = '(?:timeout|time_?out|deadline|sleep|retry|retries|reruns?|attempts|flaky|flake)';
		const KEYED = new RegExp(`(?<![\\w$-])([\\w$-]{0,60}${WORDS}[\\w$-]{0,40}|repeats|max_?runs)["']?\\s{0,9}(?::=|=>|[=:])(?!=)\\s{0,9}(?=[-+\\d.('"A-Za-z])`, 'gi');
		const CALLED = new RegExp(`(?<![\\w$-])([\\w$-]{0,60}(?:${WORDS}|delay|wait_?for|eventually)[\\w$-]{0,40})\\s{0,9}(?=\\()`, 'gi');
		const COMMAND = /^[ \t]{0,200}(sleep|timeout)[ \t]{1,9}(?=\d)/gm;
		const FLAKY = /@(?:pytest\.mark\.)?(flaky|Flaky|Retry)\b(?!\s{0,9}\()/g;
		const RETRIES = /retr|rerun|attempt|flak|repeats|runs$/;
		const SLEEPS = /sleep|delay|^settimeout$|waitfortimeout/;
		function waitsOf(source, blocks) {
			const { code, plain } = source;
			const found = [];
			const put = (at, given, value, text, call)=>{
				if (value === undefined) return;
				const name = given.toLowerCase();
				const retries = RETRIES.test(name);
				const sleep = call && !retries && SLEEPS.test(name) && !/jest\.$|vi\.$|test\.$/.test(plain.slice(Math.max(0, at - 6), at));
				const endless = value <= 0 && !retries && !sleep;
				found.push({
					at,
					ahead: false,
					name,
					kind: retries ? 'retries-more' : 'timeout-longer',
					sleep,
					value: endless ? Number.POSITIVE_INFINITY : value,
					text
				});
			};
			for (const match of code.matchAll(KEYED)){
				const from = match.index + match[0].length;
				const text = /^[^,;)}\]\n]{0,80}\)?/.exec(plain.slice(from, from + 90))?.[0] ?? '';
				put(match.index, match[1], numberOf(text), `${match[0]}${text}`.trim(), false);
			}
			for (const match of code.matchAll(CALLED)){
				const open = match.index + match[0].length;
				const values = argumentsOf(source, open, 6).map(([from, to])=>numberOf(plain.slice(from, Math.min(to, from + 100))));
				const known = values.filter((value)=>value !== undefined);
				const text = plain.slice(match.index, Math.min(source.closes[open] || open, match.index + 80) + 1);
				put(match.index, match[1], known.length > 0 ? Math.max(...known) : undefined, text, true);
			}
			if (source.language === 'shell') {
				for (const match of code.matchAll(COMMAND)){
					const text = /^\d[\d.]{0,20}[smh]?/.exec(plain.slice(match.index + match[0].length, match.index + match[0].length + 30))?.[0] ?? '';
					put(match.index, match[1], numberOf(text), `${match[0].trim()} ${text}`, true);
				}
			}
			for (const match of code.matchAll(FLAKY))put(match.index, match[1], 1, match[0], true);
			for (const block of blocks)for (const wait of lastArgument(source, block))put(wait.at, 'timeout', wait.value, wait.text, false);
			return found.sort((a, b)=>a.at - b.at);
		}
		function lastArgument({ code, language }, { at, end }) {
			if (language !== 'js') return [];
			const found = /,\s{0,40}(\d[\d_]{2,12}(?:\s?\*\s?\d[\d_]{0,9})?),?\s{0,40}\)$/.exec(code.slice(Math.max(at, end - 140), end));
			const value = numberOf(found?.[1] ?? '');
			return found && value !== undefined ? [
				{
					at: end - found[0].length,
					value,
					text: found[1]
				}
			] : [];
		}
		const UNITS = [
			[
				/^(?:ns|nanos?\w*|nanosecond|from_nanos|fromnanos)$/,
				1e-9
			],
			[
				/^(?:us|\xb5s|micros?\w*|from_micros|microsecond)$/,
				1e-6
			],
			[
				/^(?:ms|millis?\w*|from_millis|frommilliseconds|ofmillis|millisecond)$/,
				1e-3
			],
			[
				/^(?:s|sec|secs|seconds?|from_secs\w*|fromseconds|ofseconds)$/,
				1
			],
			[
				/^(?:m|min|mins|minutes?|from_mins|fromminutes|ofminutes)$/,
				60
			],
			[
				/^(?:h|hours?|from_hours|fromhours|ofhours)$/,
				3_600
			]
		];
		function numberOf(expression) {
			const text = expression.trim().replace(/^["']|["']$/g, '');
			if (text === '' || text.length > 100) return undefined;
			let value = 1;
			let numbers = 0;
			for (const [piece] of text.matchAll(/\d[\d_]*(?:\.\d+)?|[A-Za-z\xb5_]+|[^\s\w]/g)){
				if (/^\d/.test(piece)) {
					value *= Number(piece.replaceAll('_', ''));
					numbers += 1;
				} else if (/^[A-Za-z\xb5]/.test(piece)) {
					const unit = UNITS.find(([pattern])=>pattern.test(piece.toLowerCase()));
					if (unit) value *= unit[1];
					else if (!/^(?:time|duration|timespan|std|chrono|timeunit|of|from|n|timedelta|f|l|u|new|lit)$/i.test(piece)) return undefined;
				} else if (!/^[*.:()_=,]$/.test(piece)) return piece === '-' && numbers === 0 ? -1 : undefined;
			}
			return numbers > 0 && Number.isFinite(value) ? value : undefined;
		}
		const DEFAULT_MS = 5_000;
		function longer(old, now, language) {
			const [before, after] = [
				ranked(old),
				ranked(now)
			];
			for (const [name, waits] of after){
				for (const [index, wait] of waits.entries()){
					const was = before.get(name)?.[index];
					if (was ? wait.value > was.value : addsTime(wait, language)) return wait;
				}
			}
			return undefined;
		}
		function ranked(waits) {
			const names = new Map();
			for (const wait of waits){
				const list = names.get(wait.name);
				if (list) list.push(wait);
				else names.set(wait.name, [
					wait
				]);
			}
			for (const list of names.values())list.sort((a, b)=>b.value - a.value);
			return names;
		}
		const addsTime = ({ sleep, kind, value }, language)=>sleep || kind === 'retries-more' ? value > 0 : language === 'js' && value > DEFAULT_MS;
		;
		const TESTS = /\b(?:npm|pnpm|yarn|bun)[ \t]+(?:run[ \t]+|-\w[ \t]+){0,3}(?:test|t\b|e2e|unit|coverage|ci:|verify)[\w:-]{0,40}|(?<![\w-])(?:jest|vitest|mocha|ava|karma|cypress|playwright|nyc|pytest|tox|nox|unittest|behave|rspec|phpunit|pest|ctest|bats|ginkgo|gotestsum)\b|\brake[ \t]+(?:test|spec)|\b(?:go|cargo|dotnet|bazel|swift|mix|sbt|deno|rails|helm|xcodebuild)[ \t]+(?:[-\w]{1,20}[ \t]+)?(?:nextest|test)\b|\bmvnw?\b[^\n;&|]{0,100}\b(?:test|verify|install)\b|\bgradlew?\b[^\n;&|]{0,100}\b(?:test|check|build)\b|\bmake[ \t]+[^\n;&|]{0,60}\b(?:test|check|verify)[\w-]{0,30}|\bnode[ \t]+(?:-\S{1,40}[ \t]+){0,4}--test\b/g;
		const LINTS = /\b(?:npm|pnpm|yarn|bun)[ \t]+(?:run[ \t]+|-\w[ \t]+){0,3}(?:lint|check|typecheck|type-check|types|tsc|validate)[\w:-]{0,40}|(?<![\w-])(?:eslint|biome|tsc|prettier|ruff|flake8|mypy|pyright|pylint|bandit|rubocop|shellcheck|hadolint|yamllint|actionlint|ktlint|detekt|checkstyle|golangci-lint|staticcheck|stylelint|oxlint|phpstan|psalm|kubeconform|codespell|tflint|semgrep|pre-commit|govulncheck)\b|\bgo[ \t]+vet\b|\bcargo[ \t]+(?:clippy|fmt|check|deny|audit)\b|\bmake[ \t]+[^\n;&|]{0,60}\b(?:lint|vet|fmt)[\w-]{0,30}|\bhelm[ \t]+lint\b/g;
		const INSTALLS = /^\s*(?:sudo[ \t]+)?(?:npm|pnpm|yarn|pip3?|python3? -m pip|brew|apt(?:-get)?|apk|gem|cargo|go|uv|poetry|composer|dnf)[ \t]+(?:-\S+[ \t]+)*(?:install|i|add|get|require|ci)\b(?![\w:])/;
		const HARMLESS = /^(?:sudo|@|-|exec|command|then|do|else|if|!|\s|\w+=\S*)*(?:rm|rmdir|kill|pkill|killall|mkdir|umount|unlink|ln|grep|egrep|rg|wait|read|trap|true|false|popd|userdel|groupadd|useradd|cat|ls|echo|which|type|hash|stat|diff|git[ \t]+(?:branch|tag|remote|worktree|config|stash|fetch|diff|rev-parse|describe)|docker[ \t]+(?:rm|stop|kill|network|volume|logs|rmi|compose[ \t]+(?:down|logs))|docker-compose[ \t]+(?:down|logs)|kubectl[ \t]+(?:delete|logs|get|describe)|kind[ \t]+delete|helm[ \t]+uninstall|minikube[ \t]+(?:delete|stop)|ip|iptables|systemctl[ \t]+stop|service|\[\[?|test|command)\b|^\s*$/;
		const EITHER = /\|\|[ \t]{0,9}(?:true|:|\/bin\/true|exit[ \t]{1,9}0|return[ \t]{1,9}0|echo|printf|(?=\$\{\{))(?![\w./-])/g;
		const FLAGS = /(?<![^\s"'=[,])(--pass-?with-?no-?tests|--passWithNoTests|--deselect|--ignore(?:-glob|-path|-pattern)?|--exclude[\w-]{0,20}|--skip[\w-]{0,20}|-skip|-DskipTests|-DskipITs|-Dmaven\.test\.(?:skip|failure\.ignore)|--testPathIgnorePatterns|--allow-?failure\w{0,9}|--continue-on-error|--exit-zero|--issues-exit-code|--no-cov\w{0,20}|--cap-lints|--disable[\w-]{0,20}|--forceExit|--updateSnapshots?|--update-snapshots|--snapshot-update|--ci=false|--no-strict\w{0,20}|-x[ \t]+test|--quiet-exit|-k[ \t=]+["']?[^\n"']{0,60}\bnot\b|-m[ \t=]+["']?[^\n"']{0,60}\bnot\b|-[AW][ \t]+(?:warnings|clippy)[\w:]{0,40}|--invert-grep|--fgrep-invert|--test-skip)(?:[= \t]+("[^"\n]{0,100}"|'[^'\n]{0,100}'|[^\s"';&|-][^\s"';&|]{0,100}))?/g;
		const ANYWHERE = /--no-verify\b|-DskipTests\S{0,10}|-Dmaven\.test\.(?:skip|failure\.ignore)\S{0,10}|\bset[ \t]+\+(?:e\b|o[ \t]+(?:errexit|pipefail)|[a-z]{0,4}e)/g;
		const NUMBERS = /(?<![^\s"'])-{1,2}([\w.-]{0,40}(?:timeout|retries|retry|reruns|attempts|rerunFailingTestsCount|max-warnings|fail-under|min-coverage))[= \t]+["']?(\d[\w.]{0,20})|(?<![^\s;&|(])(sleep|timeout)[ \t]+(?:-\S{1,20}[ \t]+){0,3}(\d[\d.]{0,12}[smh]?)\b/gi;
		const STRICT = /(?<!\S)(?:-race|-Werror|--strict\S{0,20}|--max-warnings\S{0,9}|-D[ \t]+warnings|--check-coverage|--cov-fail-under|--fail-under|--frozen-lockfile|--locked|--forbid-only|--strict-markers)(?![\w-])|\bset[ \t]+-[a-z]{0,6}e[a-z]{0,6}\b|\bpipefail\b|\.\/\.\.\./g;
		function moreIgnored(pairs) {
			const files = pairs.map((pair)=>({
					...pair,
					old: commandsOf(pair.was, pair.before, pair.old),
					now: commandsOf(pair.path, pair.after, pair.now)
				}));
			const total = (kind, side)=>files.reduce((sum, file)=>sum + file[side].checks.filter((check)=>check.kind === kind).length, 0);
			const fewer = {
				tests: total('tests', 'now') < total('tests', 'old'),
				linters: total('linters', 'now') < total('linters', 'old')
			};
			return files.flatMap(({ path, old, now, after })=>{
				const count = (side, kind)=>side.checks.filter((check)=>check.kind === kind).length;
				const less = (kind)=>fewer[kind] && count(now, kind) < count(old, kind);
				const here = {
					tests: less('tests'),
					linters: less('linters')
				};
				const lost = added(now.checks, old.checks, ({ text })=>text).filter(({ kind })=>here[kind]);
				const slack = after === null || lost.length > 0 ? [] : added(now.strict, old.strict, ({ text })=>text);
				return [
					...added(old.marks, now.marks, ({ key })=>key).map(({ kind, line, what })=>({
							kind,
							path,
							line,
							what
						})),
					...lost.map(({ text, line, kind })=>({
							kind: kind === 'tests' ? 'test-deleted' : 'rule-disabled',
							path,
							line,
							what: `${quoted(text)} is not called any more.`
						})),
					...slack.map(({ text, line })=>({
							kind: text.includes('under') || text.includes('coverage') ? 'coverage-lowered' : 'rule-disabled',
							path,
							line,
							what: `A command lost ${quoted(text)}.`
						})),
					...numbersWorse(path, old, now)
				];
			});
		}
		function numbersWorse(path, old, now) {
			const before = new Map();
			for (const { name, value } of [
				...old.numbers
			].sort((a, b)=>b.value - a.value))before.set(name, [
				...(before.get(name) ?? []),
				value
			].slice(0, 50));
			const next = new Map();
			return [
				...now.numbers
			].sort((a, b)=>b.value - a.value).flatMap(({ name, value, line, text })=>{
				const index = next.get(name) ?? 0;
				next.set(name, index + 1);
				const was = before.get(name)?.[index];
				const what = `A command waits longer, or tries more often: ${quoted(text)}.`;
				if (/under|coverage/.test(name)) return was !== undefined && value < was ? [
					{
						kind: 'coverage-lowered',
						path,
						line,
						what: `A command asks for less coverage: ${quoted(text)}.`
					}
				] : [];
				if (/max-warnings/.test(name)) return was !== undefined && value > was ? [
					{
						kind: 'rule-disabled',
						path,
						line,
						what: `A command allows more warnings: ${quoted(text)}.`
					}
				] : [];
				const retries = /retr|rerun|attempts/.test(name);
				const more = was === undefined ? (retries || name === 'sleep') && value > 0 && (old.checks.length > 0 || old.numbers.length > 0 || retries) : value > was;
				return more ? [
					{
						kind: retries ? 'retries-more' : 'timeout-longer',
						path,
						line,
						what
					}
				] : [];
			});
		}
		const COMMAND_KEYS = /^(?:run|script|scripts|command|commands|cmd|cmds|entrypoint|args|before_script|after_script|addopts|inlinescript|bash|sh|pwsh|test|testcommand|entry|exec|commands_pre|extraargs|test_args)$/i;
		function commandsOf(path, text, settings) {
			const commands = {
				marks: [],
				numbers: [],
				strict: [],
				checks: []
			};
			if (text === null) return commands;
			if (languageOf(path) === 'shell') {
				const lines = linesOf(text);
				const close = isTest(path) || isPipeline(path) || /(?:^|\/)(?:hack|ci|\.ci|scripts?|build|tools)\//i.test(path) || nameOf(path).includes('make');
				read(commands, text, (at)=>source_lineOf({
						lines
					}, at), {
					close,
					verdict: isTest(path)
				});
				return commands;
			}
			if (!/\.(?:ya?ml|jsonc?|toml|ini|cfg)$/i.test(path)) return commands;
			for (const { path: place, key, value, line } of settings){
				const scripts = place.startsWith("scripts/");
				if (!scripts && !COMMAND_KEYS.test(key)) continue;
				const check = key === 'addopts' || (scripts && /test|lint|check|e2e|spec|cover|ci|verify|type/.test(key));
				read(commands, value, ()=>line, {
					close: true,
					verdict: true,
					check
				});
			}
			return commands;
		}
		function read(commands, text, lineAt, scope, deep = 0) {
			const { code, plain } = mask(text, 'shell');
			const segmentAt = (at)=>plain.slice(Math.max(0, at - 300), at).split('\n').at(-1);
			const lineTextAt = (at)=>segmentAt(at) + plain.slice(at, at + 500).split('\n')[0];
			const checks = (line)=>scope.check === true || line.search(TESTS) >= 0 || line.search(LINTS) >= 0;
			const mark = (at, key, kind, what)=>void commands.marks.push({
					key,
					kind,
					line: lineAt(at),
					what
				});
			for (const { index, 0: found } of code.matchAll(EITHER)){
				const left = segmentAt(index).split(/;|&&|\|\||[|(]/).at(-1).trim();
				const echoes = /echo|printf/.test(found);
				if (HARMLESS.test(left) || (!scope.close && !checks(left)) || (echoes && !checks(left))) continue;
				mark(index, `${left} ${found}`, 'error-ignored', `The failure of ${quoted(left)} counts no more: ${quoted(found)}.`);
			}
			for (const { index, 0: whole } of plain.matchAll(FLAGS)){
				if (code[index] !== '-' || !checks(lineTextAt(index))) continue;
				const kind = /skip|deselect|ignore|exclude|^-[kmx]\b|invert/i.test(whole) ? 'test-skipped' : /cov/.test(whole) ? 'coverage-lowered' : 'error-ignored';
				mark(index, whole, kind, `A check is called with ${quoted(whole)}.`);
			}
			for (const { index, 0: found } of code.matchAll(ANYWHERE)){
				if (/^set/.test(found) && !scope.close) continue;
				mark(index, found, /skip/.test(found) ? 'test-skipped' : 'error-ignored', `A command has ${quoted(found)}.`);
			}
			if (scope.verdict) {
				for (const { index } of code.matchAll(/(?:[;&]|^|\n)[ \t]{0,40}exit[ \t]{1,9}0\b/g))mark(index, 'exit 0', 'error-ignored', `A script ends with ${quoted('exit 0')}, whatever failed before.`);
			}
			for (const match of code.matchAll(NUMBERS)){
				const [found, flag, given, word, span] = match;
				const value = numberOf(given ?? span ?? '');
				if (value !== undefined) commands.numbers.push({
					name: (flag ?? word ?? '').toLowerCase(),
					value,
					line: lineAt(match.index),
					text: found.trim()
				});
			}
			for (const { index, 0: found } of code.matchAll(STRICT))commands.strict.push({
				text: found.trim(),
				line: lineAt(index)
			});
			for (const [kind, pattern] of [
				[
					'tests',
					TESTS
				],
				[
					'linters',
					LINTS
				]
			]){
				for (const { index, 0: found } of code.matchAll(pattern)){
					if (!INSTALLS.test(segmentAt(index).split(/;|&&|\|\|/).at(-1) + found)) commands.checks.push({
						text: found.trim(),
						line: lineAt(index),
						kind
					});
				}
			}
			if (deep < 2) {
				for (const { index, 0: found, 2: quote } of code.matchAll(/\b(?:ba|z|da)?sh([ \t]+-\w{1,6}){1,3}[ \t]+(["'])/g)){
					const from = index + found.length;
					const end = code.indexOf(quote, from);
					if (end > from) read(commands, text.slice(from, end), (at)=>lineAt(from + at), scope, deep + 1);
				}
			}
		}
		;
		const LITERAL = /^(?:true|false|null|nil|None|True|False|undefined|NULL|nullptr|:?[a-z]{1,9}:\s?true|-?\d[\d._]{0,30}|"[^"]{0,200}"|'[^']{0,200}'|`[^`$]{0,200}`)$/;
		const NAME = /^[\w$][\w$.[\]]{0,100}$/;
		const ALWAYS = /\|\|\s?true\b|\bor True\b|\|\|\s?1\b/;
		const WILD = /\bexpect\.any(?:thing)?\b|\bmock\.(?:ANY|Anything)\b|\bgomock\.Any\b|(?<![\w.])ANY\b|\bIt\.IsAny\b|(?<![\w.])any(?:String|Int|Object)?\(\)|\banything\b|\bapprox\b/;
		const BROAD = /^(?:\w{1,40}[.:]{1,2})?(?:Exception|BaseException|Throwable|Error|StandardError|RuntimeException|AnyError)(?:\.class|::class)?$/;
		const THERE = /^(?:truthy|falsey|falsy|ok|okay|true|false|defined|notnull|notnil|notnone|notundefined|notempty|exists?|present|notblank|noerror|noerr|success|succeed|succeeded|nothrow|notthrow|doesnotthrow|notthrows|instanceof|instance|typeof|a|an|any|anything|called|beencalled|calledonce|iscalled|nothrownoexception|notraise|nothavoccurred|beenvisible|isinstance|instanceofexactly|doesnotthrowexception|thrownoexception|isnotempty)$/;
		const EXACT = /equal|^eq|eq$|eql$|same|identical|^be$|^tobe$|^is$|strict|exact|calledwith|calledtimes|calledoncewith|nthcalled|lastcalled|calledexactly|returnedwith|null$|nil$|none$|undefined$|nan$|zero$|^empty$|isempty|haslength|lengthof|^length|^len$|hassize|havesize|count$|^hascount|jsoneq|elementsmatch|containexactly|matcharray|fail|code$|status/;
		const THROWS = /throw|raise|panics|reject/;
		const CONDITION = /^(?:|true|ok|that|test|message|condition|truthy)$/;
		function callLevel(name, given, whole) {
			const word = bare(name);
			const go = /^(?:assert|require|must|qt|check)\.[A-Z]/.test(whole) && /^(?:[tbgc]|tb|tt|\w\.T\(\))$/.test(given[0] ?? '');
			const values = go ? given.slice(1) : given;
			if (word === 'pass' || ALWAYS.test(whole)) return 0;
			if (/^(?:error|fatal|fail|panic|unreachable|flunk|addfailure|failnow)f?$/.test(word)) return 3;
			const [first = '', second = ''] = values;
			const compares = values.length > 1 && /equal|^eq|eq$|same|identical|^is$/.test(word);
			if (values.length > 0 && (compares || CONDITION.test(word)) && values.every((value)=>LITERAL.test(value))) return 0;
			if (compares && first === second && NAME.test(first)) return 0;
			if (THROWS.test(word) && !/not|no/.test(word)) return thrown(values, whole);
			if (CONDITION.test(word)) {
				return second !== '' && word === 'that' ? matcherLevel(second) : conditionLevel(first, values.length > 1 ? second : '');
			}
			const level = wordLevel(word);
			if (level === 3 && values.slice(0, 2).some((value)=>/^(?:true|True|false|False)$/.test(value))) return 1;
			return level === 3 && WILD.test(whole) ? 2 : level;
		}
		function chainLevel(name, subject, given, negated, whole) {
			const word = bare(name);
			const [first] = given;
			if (LITERAL.test(subject) && given.every((value)=>LITERAL.test(value))) return 0;
			if (first !== undefined && first === subject && NAME.test(subject)) return 0;
			if (ALWAYS.test(whole)) return 0;
			if (THROWS.test(word)) return negated ? 1 : thrown(given, whole);
			const level = /^(?:to|toeventually|should|satisfy)$/.test(name.toLowerCase()) && first !== undefined ? matcherLevel(first) : wordLevel(word);
			if (negated) return level === 3 && !/null|nil|none|undefined|empty/.test(word + (first ?? '').toLowerCase()) ? 2 : 1;
			return level === 3 && WILD.test(whole) ? 2 : level;
		}
		function statementLevel(text) {
			const condition = text.replace(/^assert\b\s*/, '');
			if (ALWAYS.test(condition) || /^\(?(?:True|1|not False|true)\)?\s*(?:[,;:]|$)/.test(condition) || /^["']/.test(condition)) return 0;
			const same = /^([\w.]{1,80}) (?:==|is) ([\w.]{1,80})\s*(?:,|$)/.exec(condition);
			if (same && same[1] === same[2]) return 0;
			return conditionLevel(condition, '');
		}
		function rubyLevel(name, text) {
			const chain = /\.(?:to|to_not|not_to|should|should_not)[\s(]{1,9}(?:be_)?(\w{1,60})(.{0,200})/s.exec(text);
			if (!chain) {
				const given = text.replace(/^[\w.]{1,80}[\s(]{0,9}/, '').replace(/\)$/, '').split(/,\s*/).slice(0, 3);
				return callLevel(name, given, text);
			}
			const [, word = '', rest = ''] = chain;
			if (word === 'be' && /^\s*[<>]/.test(rest)) return 2;
			const subject = /^expect\s?\(\s?([^()]{0,100}?)\s?\)/.exec(text)?.[1] ?? '';
			const given = rest.replace(/^[\s(]+/, '').replace(/\)?\s*$/, '');
			return chainLevel(word, subject, given === '' ? [] : [
				given
			], /\.(?:to_not|not_to|should_not)\b/.test(text), text);
		}
		function commandLevel(text) {
			if (/^(?:run )?(?:assert|refute)/.test(text)) return /--partial|--regexp|-[pe]\b/.test(text) ? 2 : 3;
			if (/^(?:! )?(?:\[\[?|test) (?:1|true|0 -eq 0|1 -eq 1)\s?\]/.test(text) || /\|\| ?(?:true|:)/.test(text)) return 0;
			if (/ -eq | == | = /.test(text)) return /\*/.test(text) ? 2 : 3;
			return / -[nzefdrwx] /.test(text) ? 1 : 2;
		}
		const bare = (name)=>{
			const word = name.toLowerCase().replace(/[_!]/g, '');
			const short = word.replace(/^(?:xctassert|boostcheck|boostrequire|boosttest|staticrequire|testassert|assert|expect|check|require|verify|refute)(?:that)?/, '');
			const plain = /^(?:xct)?assertthat$|^that$/.test(word) ? 'that' : short;
			const matcher = plain.replace(/^(?:to|should|must|wont)(?=\w)/, '').replace(/^(?:be|is|have)(?=\w)/, '');
			return word.startsWith('refute') || word.startsWith('wont') ? `not${matcher}` : matcher === '' && plain !== '' ? plain : matcher;
		};
		function wordLevel(word) {
			if (THERE.test(word)) return 1;
			if (/^(?:not|doesnot|isnot|ne$|unequal)/.test(word)) return /null|nil|none|undefined|empty/.test(word) ? 1 : 2;
			if (/almost|close|approx|delta|near|within|greater|less|atleast|atmost|contain|include|match(?!array)|subset|superset|startswith|endswith|instance/.test(word) && !/containexactly|elementsmatch/.test(word)) return 2;
			return EXACT.test(word) ? 3 : 2;
		}
		function matcherLevel(matcher) {
			const words = (/^[\w.]{1,100}/.exec(matcher)?.[0] ?? '').split('.').map(bare);
			if (words.some((word)=>word === 'not')) return words.some((word)=>/null|nil|empty/.test(word)) ? 1 : 2;
			return Math.max(...words.map(wordLevel), 1);
		}
		function conditionLevel(condition, second) {
			const text = second !== '' && !LITERAL.test(second) && LITERAL.test(condition) ? second : condition;
			if (LITERAL.test(text)) return 0;
			if (/\bis not None\b|!==? ?(?:null|undefined|nil|nullptr|None)\b|\bisinstance\(|\binstanceof\b/.test(text)) return 1;
			const or = /\|\|| or /.test(text);
			if (/[^=!<>]==[^=]|===|\bis (?:None|True|False)\b|\.equals\(|\.is_(?:none|err)\(/.test(text)) return or || WILD.test(text) ? 2 : 3;
			if (/!=|[<>]| in |~=|\.(?:contains|includes|startsWith|startswith|endsWith|endswith|matches|match|test)\(/.test(text)) return 2;
			return 1;
		}
		function thrown(given, whole) {
			const generic = /<\s?(\w{1,60})\s?>/.exec(whole.slice(0, 120))?.[1];
			const [first] = given;
			const kind = generic ?? first;
			if (kind === undefined || /=>|->|^function|^lambda|^\(\)|^\{/.test(kind) || BROAD.test(kind)) return /match ?=/.test(whole) ? 2 : 1;
			const says = /match ?=|expected ?=/.test(whole) || given.some((value)=>/^["'`/]|^r["']/.test(value));
			return says ? 3 : 2;
		}
		;
		const CALLS = {
			js: /(?<![\w$])(?:(?:expect|assert|chai|should|verify)\w{0,60}(?:\s{0,9}\.\s{0,9}[a-zA-Z]\w{0,60}){0,3}|t\s{0,9}\.\s{0,9}(?:assert\.)?(?:is|not|deepEqual|notDeepEqual|like|truthy|falsy|true|false|throws\w{0,9}|notThrows\w{0,9}|regex|snapshot|ok|equal|strictEqual|same|pass|fail|match|rejects|error)|\w{1,60}\.should(?:\.\w{1,30}){1,6})\s{0,9}(?=\()/g,
			python: /(?<!\w)(?:self\s{0,9}\.\s{0,9})?(?:\w{1,40}\.){0,4}(?:(?:assert|expect|verify|check)_?\w{0,60}|fail(?:If|Unless)?\w{0,40}|raises|warns|should_\w{1,60})\s{0,9}(?=\()/g,
			go: /(?<![\w$])(?:(?:assert|require|qt|must|check)\.[A-Z]\w{0,60}|(?:is|c|s|suite|r|a)\.(?:(?:Require|Assert)\(\)\.\w{1,60}|(?:Not)?(?:Assert|Check|Equal|True|False|Nil|NoErr|Error|Contains|Len|Empty|ElementsMatch|Greater|Less|InDelta|Panics|Zero|JSONEq|Eventually|Fail)\w{0,30})|(?:t|b|f|tb|tt|T\(\))\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)|(?:Expect|Eventually|Consistently|\u03a9)\w{0,20}|(?:assert|expect|check|verify|must)[A-Z]\w{0,60})\s{0,9}(?=\()/g,
			java: /(?<![\w$])(?:\w{1,60}\.)?(?:(?:assert|expect|verify|should|XCTAssert|check)\w{0,60}|fail|XCTFail)\s{0,9}(?:<[^()\n]{0,80}>\s{0,9})?(?=[({])|\bshould(?:Be|Not|Have|Contain|Throw|Equal)\w{0,60}\b(?=\s+\S)/g,
			rust: /(?<!\w)(?:(?:prop_)?assert\w{0,60}!|panic!|unreachable!|(?:assert|expect|check|verify)_\w{1,60}|\w{0,40}\.expect_err)\s{0,9}(?=[([{])|#\[\s{0,9}should_panic[^\]\n]{0,200}\]/g,
			csharp: /(?<![\w$])(?:(?:\w{0,20}Assert|Check)\.\w{1,60}(?:\.\w{1,60}){0,3}|(?:assert|expect|verify|Assert|Expect|Verify|Should)\w{0,60}|\w{1,60}\.(?:Should|Verify\w{0,30}))\s{0,9}(?:<[^()\n]{0,80}>\s{0,9})?(?=\()/g,
			ruby: /(?<![\w$.:])(?:assert\w{0,60}|refute\w{0,60}|expect|is_expected|flunk)\b|\.(?:must|wont)_\w{1,60}|\.should(?:_not)?\b/g,
			php: /(?:\$this\s{0,9}->|self::|static::|Assert::)\s{0,9}(?:assert|expect|fail)\w{0,60}\s{0,9}(?=\()|(?<![\w$>])expect\s{0,9}(?=\()|->\s{0,9}(?:should\w{1,40}|expects)\s{0,9}(?=\()/g,
			c: /(?<!\w)(?:(?:EXPECT|ASSERT|CHECK|REQUIRE|BOOST_(?:CHECK|REQUIRE|TEST)|TEST_ASSERT|CU_ASSERT|STATIC_REQUIRE|CATCH_(?:CHECK|REQUIRE))_?\w{0,60}|FAIL|ADD_FAILURE|assert\w{0,60}|static_assert|assert_\w{1,60}|XCTAssert\w{0,60})\s{0,9}(?=\()/g
		};
		const LINES = {
			python: /^[ \t]{0,200}assert\b(?!\s{0,9}=)/gm,
			java: /^[ \t]{0,200}assert\b(?!\s{0,9}[=(.<])/gm,
			shell: /^[ \t]{0,200}(?:(?:!|run)[ \t]{1,9})?(?:\[\[?[ \t]|test[ \t]|assert\w{0,60}\b|refute\w{0,60}\b|grep[ \t]|diff[ \t]|cmp[ \t])/gm
		};
		const LONGEST = 400;
		function assertionsOf(source) {
			const calls = CALLS[source.language];
			const lines = LINES[source.language];
			return [
				...(lines ? [
					...source.code.matchAll(lines)
				].map((match)=>statement(source, match)) : []),
				...(calls ? [
					...source.code.matchAll(calls)
				].flatMap((match)=>call(source, match)) : [])
			].sort((a, b)=>a.at - b.at);
		}
		const written = (source, from, to)=>source.plain.slice(from, Math.min(to, from + LONGEST)).replace(/\s+/g, ' ').trim();
		function assertions_lineEnd({ code, closes }, from) {
			let to = from;
			while(to < Math.min(code.length, from + LONGEST) && code[to] !== '\n')to = (closes[to] || to) + 1;
			return to;
		}
		function statement(source, match) {
			const at = match.index + match[0].search(/\S/);
			const text = written(source, at, assertions_lineEnd(source, at));
			return {
				at,
				ahead: false,
				text,
				level: source.language === 'shell' ? commandLevel(text) : statementLevel(text)
			};
		}
		const FLUENT = /^(?:expect|expectTypeOf|expectThat|Expect|ExpectWithOffset|Eventually|Consistently|\u03a9|assertThat|Should|that|soft|poll|verify)$/;
		const LINKS = /^(?:to|be|been|is|that|which|and|has|have|with|at|of|same|but|does|still|also|not|resolves|rejects|deep|nested|own|ordered|all|Should|And|Which|as|describedAs|because|extracting|withFailMessage|overridingErrorMessage|WithTimeout|Within|WithPolling|WithContext|usingRecursiveComparison|asString|first|last|catch|then|finally)$/;
		function call(source, match) {
			const { code, language } = source;
			const at = match.index + Math.max(0, match[0].search(/\S/));
			const open = match.index + match[0].length;
			const ahead = match[0].startsWith('#[');
			const name = (/(\w+|\u03a9)!?\s*(?:<[^()]*>\s*)?$/.exec(match[0].replace(/\][^\]]*$/, ''))?.[1] ?? match[0]).trim();
			if (language === 'ruby') {
				const text = written(source, at, assertions_lineEnd(source, at));
				return [
					{
						at,
						ahead,
						text,
						level: rubyLevel(name, text)
					}
				];
			}
			const bracket = '([{'.includes(code[open] ?? ' ');
			const end = bracket ? closeOf(source, open) + 1 : assertions_lineEnd(source, open);
			const given = bracket ? piecesOf(source, open) : [];
			const links = FLUENT.test(name) ? chainOf(source, end) : [];
			const text = written(source, at, links.at(-1)?.end ?? end);
			if (links.length === 0) {
				const alone = /^(?:expect|Expect|assertThat)$/.test(name) && given.length < 2 && match[0].trim() === name && code[at - 1] !== '.';
				const level = ahead ? /expected/.test(code.slice(at, open)) ? 3 : 2 : alone ? 0 : /^(?:verify|expect|should)$/.test(name) ? 3 : callLevel(name, given, text);
				return [
					{
						at,
						ahead,
						text,
						level
					}
				];
			}
			const asserting = links.filter((link)=>!LINKS.test(link.name) || (link.given.length > 0 && /^(?:to|Should|is|be)$/i.test(link.name)));
			const negated = /[.>\s](?:not|never|notTo|toNot|NotTo|ToNot|ShouldNot)\b/.test(code.slice(end, Math.min(links.at(-1).end, end + 100)));
			return (asserting.length > 0 ? asserting : [
				links.at(-1)
			]).map((link, index)=>({
					at: index === 0 ? at : link.at,
					ahead,
					text: index === 0 ? text : written(source, link.at, link.end),
					level: name === 'verify' ? 3 : chainLevel(/^(?:notTo|toNot|NotTo|ToNot|ShouldNot)$/.test(link.name) ? 'to' : link.name, given[0] ?? '', link.given, negated, text)
				}));
		}
		const NEXT = /\s{0,60}(?:\?\.|\.|->)\s{0,20}([A-Za-z_]\w{0,60})(?:<[^()\n]{0,60}>)?/y;
		function chainOf(source, from) {
			const { code } = source;
			const links = [];
			for(let at = from; links.length < 20;){
				NEXT.lastIndex = at;
				const found = NEXT.exec(code);
				if (!found) break;
				const open = NEXT.lastIndex;
				at = code[open] === '(' ? closeOf(source, open) + 1 : open;
				links.push({
					at: found.index,
					end: at,
					name: found[1] ?? '',
					given: code[open] === '(' ? piecesOf(source, open) : []
				});
			}
			return links;
		}
		const piecesOf = (source, open)=>argumentsOf(source, open, 6).map(([from, to])=>written(source, from, to));
		;
		function ownersOf(blocks, marks) {
			const open = [];
			let next = 0;
			return marks.map(({ at, ahead })=>{
				while(next < blocks.length && blocks[next].at <= at){
					open.push(next);
					next += 1;
				}
				while(open.length > 0 && blocks[open.at(-1)].end <= at)open.pop();
				const around = open.at(-1);
				const inHead = around !== undefined && at < blocks[around].body;
				if (!ahead || inHead) return around ?? -1;
				return next < blocks.length ? next : -1;
			});
		}
		const parentsOf = (blocks)=>{
			const open = [];
			return blocks.map(({ at }, index)=>{
				while(open.length > 0 && blocks[open.at(-1)].end <= at)open.pop();
				const parent = open.at(-1) ?? -1;
				open.push(index);
				return parent;
			});
		};
		const inCode = (source, pattern)=>[
				...source.code.matchAll(pattern)
			];
		function insideOf({ code, language }, { body, end }, most) {
			const text = code.slice(body, Math.min(end, body + most));
			const start = (BODY[language] ?? /\{/).exec(text);
			return start ? text.slice(start.index + start[0].length) : undefined;
		}
		const BODY = {
			js: /=>\s{0,20}\{|\)\s{0,20}\{/,
			python: /:[ \t]{0,20}(?:\r?\n)?(?:\s{0,80}("""|''')[\s\S]{0,600}?\1)?/,
			ruby: /\n/
		};
		;
		const declare_calls_CALLS = {
			js: /(?<![\w$.])(?:(?:t|Deno)\.)?([fx]?(?:describe|context|it|test|specify)|suite|feature|scenario)((?:\s{0,9}\.\s{0,9}[a-zA-Z]{1,20}){0,4})\s{0,9}(?:<[^()\n]{0,200}>\s{0,9})?(?=[(`])/g,
			go: /(?<![\w$])(?:[a-z]\w{0,20}\.(Run)|([PXF]?(?:Describe|Context|When|It|Specify|Entry|DescribeTable)))()\s{0,9}(?=\()/g,
			java: /(?<![\w$.])([fx]?(?:describe|context|it|test|should|expect|feature|scenario)|ignore)()\s{0,9}(?=\(\s{0,9}")/g,
			php: /(?<![\w$>:])(describe|it|test|todo)()\s{0,9}(?=\(\s{0,9}['"])/g
		};
		const SUITE = /^[fxPXF]?(?:describe|context|suite|feature|Describe|Context|When|DescribeTable)$/;
		const SKIPS = new Set([
			'skip',
			'todo',
			'failing',
			'fails',
			'fixme',
			'ignore',
			'skipIf',
			'runIf',
			'if'
		]);
		const OTHERS = /^(?:(?:step|use|extend|slow|info|expect|configure|mock|plan|teardown)$|set|before|after)/;
		const CURRIED = new Set([
			'each',
			'for',
			'skipIf',
			'runIf',
			'if',
			'ifError',
			'todoIf'
		]);
		function declaredByCalls(source) {
			const pattern = declare_calls_CALLS[source.language];
			if (pattern === undefined) return [];
			return inCode(source, pattern).flatMap((found)=>blockOf(source, found) ?? []);
		}
		function blockOf(source, found) {
			const word = found[1] ?? found[2] ?? '';
			const members = (source.language === 'js' ? (found[2] ?? '') : '').split('.').map((part)=>part.trim()).filter(Boolean);
			if (members.some((member)=>OTHERS.test(member))) return undefined;
			let open = found.index + found[0].length;
			let cases;
			if (members.some((member)=>CURRIED.has(member))) {
				if (members.includes('each')) cases = rowsOf(source, open);
				open = skipSpace(source.code, pastTable(source, open));
			}
			if (source.code[open] !== '(') return undefined;
			const places = argumentsOf(source, open);
			const [first, second] = places;
			if (!first) return undefined;
			const at = skipSpace(source.code, first[0]);
			const literal = stringAt(source, at) ?? namedInside(source, at);
			const skips = members.find((member)=>SKIPS.has(member));
			if (literal === undefined && skips && !SUITE.test(word) && !members.includes('describe')) return undefined;
			const cut = ([from, to])=>source.code.slice(from, Math.min(to, from + 300));
			const options = [
				second,
				places.length > 2 ? places.at(-1) : undefined
			].map((place)=>(place ? cut(place) : '')).join();
			const [end, behind] = endOf(source, open);
			return {
				name: declare_calls_nameOf(source, literal, first),
				suite: SUITE.test(word) || members.includes('describe') || members.includes('suite'),
				at: found.index,
				body: second?.[0] ?? first[1],
				end,
				skip: skipOf(source, word, skips, options, places.length) ?? behind,
				only: /^(?:f(?:it|describe|context|test|specify)$|F[A-Z])/.test(word) || members.includes('only') || /\bonly\s{0,9}:\s{0,9}true/.test(options),
				...(cases === undefined ? {} : {
					cases
				})
			};
		}
		function endOf(source, open) {
			const end = closeOf(source, open) + 1;
			const behind = source.code.slice(end, end + 100);
			const chain = /^\s{0,20}(?:->|\.)(skip\w{0,20}|todo|config)\s{0,9}\(/.exec(behind);
			const skip = chain && (chain[1] !== 'config' || /enabled\s{0,9}=\s{0,9}false/.test(behind)) ? chain[1] : undefined;
			const brace = /^[^;\n]{0,60}?\{/.exec(behind);
			return [
				source.language === 'java' && brace ? closeOf(source, end + brace[0].length - 1) + 1 : end,
				skip
			];
		}
		const declare_calls_nameOf = (source, literal, [from, to])=>literal ?? source.plain.slice(from, Math.min(to, from + 100)).trim();
		function namedInside(source, at) {
			if (source.code[at] !== '{') return undefined;
			const found = /\bname\s{0,9}:\s{0,9}(?=["'`])/.exec(source.code.slice(at, at + 300));
			return found ? stringAt(source, at + found.index + found[0].length) : undefined;
		}
		function skipOf(source, word, member, options, count) {
			if (member !== undefined) return `${word}.${member}`;
			if (/^(?:x[cdist]|[PX][A-Z]|ignore$|todo$)/.test(word)) return word;
			const option = /\b(skip|todo|ignore)\s{0,9}:\s{0,9}(?!false\b|undefined\b)/.exec(options);
			if (source.language === 'js' && option) return `${option[1]}: true`;
			if (/\bPending\s{0,9}(?:$|,)/.test(options)) return 'Pending';
			if (source.language === 'js' && count === 1 && /^(?:it|test|specify)$/.test(word)) return `${word} without a body`;
			return undefined;
		}
		function pastTable(source, open) {
			if (source.code[open] !== '`') return closeOf(source, open) + 1;
			const end = source.code.indexOf('`', open + 1);
			return end < 0 ? source.code.length : end + 1;
		}
		function rowsOf(source, open) {
			const { code, text } = source;
			if (code[open] === '`') {
				return text.slice(open + 1, pastTable(source, open)).split('\n').filter((line)=>line.includes('${') || line.includes('|')).length;
			}
			const list = skipSpace(code, open + 1);
			return code[list] === '[' ? elementsOf(source, list) : undefined;
		}
		;
		function declaredByFunctions(source) {
			const pattern = HEADS[source.language];
			return pattern === undefined ? [] : [
				...source.code.matchAll(pattern)
			].flatMap((found)=>declare_functions_blockOf(source, found) ?? []);
		}
		const HEADS = {
			go: /^func\s{1,9}(?:\([^)\n]{0,100}\)\s{0,9})?((?:Test|Fuzz|Example)(?![a-z])\w{0,200})\s{0,9}(?=\()/gm,
			java: /(?:@(?:[a-z]\w{0,40}\.){0,9}(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|RetryingTest|RepeatedIfExceptionsTest)\b)|\bvoid\s{1,9}(test[A-Z_]\w{0,200})\s{0,9}(?=\()|\b(?:func|def)\s{1,9}(test\w{0,200}(?=\s{0,9}\()|"[^"\n]{0,200}"(?=\s{0,9}\())|\b(?:class|object)\s{1,9}(?<suite>\w{1,200})/g,
			rust: /#\[\s{0,9}(?:\w{1,40}::){0,5}(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|proptest|parameterized)\b[^\]\n]{0,300}\]/g,
			csharp: /\[\s{0,9}(?:Xunit\.|NUnit\.Framework\.)?(?:Fact|Theory|Test|TestMethod|DataTestMethod|TestCase|TestCaseSource|SkippableFact|SkippableTheory)\b|\bclass\s{1,9}(?<suite>\w{1,200})/g,
			php: /\bfunction\s{1,9}(test\w{0,200})\s{0,9}(?=\()|#\[\s{0,9}(?:[\w\\]{0,80}\\)?Test\b|\bclass\s{1,9}(?<suite>\w{1,200})/g,
			c: /(?<!\w)(?:TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|BOOST_DATA_TEST_CASE|(?:CATCH_)?TEST_CASE|SCENARIO|SECTION|SUBCASE|TEST_CASE_METHOD|TEMPLATE_TEST_CASE)\s{0,9}(?=\()|^\s{0,40}(?:static\s{1,9})?(?:void|int)\s{1,9}(test_\w{1,200})\s{0,9}(?=\()/gm,
			shell: /^[ \t]{0,40}@test[ \t]{1,9}(?=["'])|^[ \t]{0,40}(?:function[ \t]{1,9})?(test_\w{1,200})[ \t]{0,9}\(\)/gm
		};
		function declare_functions_blockOf(source, found) {
			const { code, language } = source;
			const suite = found.groups?.['suite'];
			const after = found.index + found[0].length;
			const head = suite ?? found.slice(1).find((group)=>group !== undefined);
			if (head !== undefined) return withBody(source, found.index, head.startsWith('"') ? (stringAt(source, code.indexOf('"', found.index)) ?? head) : head, after, suite !== undefined);
			if (language === 'shell') {
				const name = stringAt(source, after) ?? '';
				return withBody(source, found.index, name, after + name.length + 2, false);
			}
			if (language === 'c') return withBody(source, found.index, macroName(source, after), closeOf(source, after), false);
			const start = language === 'csharp' || (language === 'php' && code[found.index] === '#') ? closeOf(source, code.indexOf('[', found.index)) + 1 : after;
			const named = functionAfter(source, start);
			return named && withBody(source, found.index, named.name, named.at, false);
		}
		function withBody(source, at, name, from, suite) {
			const { code } = source;
			let place = from;
			for(; place < Math.min(code.length, from + 500); place += 1){
				const char = code[place];
				if (char === '{' || char === ';') break;
				if (char === '(' || char === '[') place = closeOf(source, place);
			}
			const body = code[place] === '{' ? place : from;
			const line = code.indexOf('\n', from);
			const end = code[body] === '{' ? closeOf(source, body) + 1 : line < 0 ? code.length : line;
			return {
				name: name.replace(/`|\bDISABLED_/g, ''),
				suite,
				at,
				body,
				end: Math.max(end, body),
				...(/\bDISABLED_/.test(name) ? {
					skip: 'DISABLED_'
				} : {})
			};
		}
		function macroName(source, open) {
			const first = skipSpace(source.code, open + 1);
			const literal = stringAt(source, first);
			if (literal !== undefined) return literal;
			const inside = source.code.slice(open + 1, Math.min(closeOf(source, open), open + 300));
			return inside.split(',').slice(0, 2).map((part)=>part.trim()).join('.');
		}
		function functionAfter({ code, closes }, from) {
			let at = skipSpace(code, from);
			if (code[at] === '(') at = (closes[at] || at) + 1;
			for(let steps = 0; steps < 60; steps += 1){
				at = skipSpace(code, at);
				const char = code[at];
				if (char === undefined || char === '{' || char === '}' || char === ';') return undefined;
				if (char === '[' || (char === '#' && code[at + 1] === '[')) {
					const open = char === '[' ? at : at + 1;
					at = (closes[open] || open) + 1;
					continue;
				}
				WORD.lastIndex = at;
				const word = WORD.exec(code)?.[0];
				if (word === undefined) {
					at += 1;
					continue;
				}
				const next = skipSpace(code, at + word.length);
				if (code[next] === '(' && !word.startsWith('@')) return {
					name: word,
					at: next
				};
				at = code[next] === '(' && word.startsWith('@') ? (closes[next] || next) + 1 : at + word.length;
			}
			return undefined;
		}
		const WORD = /(?:@[\w.]{1,200}|`[^`\n]{1,200}`|[\w$]{1,200})/y;
		function tableRows(source) {
			const attribute = ROWS[source.language];
			const single = attribute ? [
				...source.code.matchAll(attribute)
			].map(({ index })=>({
					at: index,
					rows: 1,
					ahead: true
				})) : [];
			if (source.language !== 'go') return single;
			return [
				...source.code.matchAll(/(?:\[\]|\bmap\[\w{1,40}\])\s{0,9}(\*?[\w.]{1,80})\s{0,9}(?=\{)/g)
			].flatMap((found)=>{
				let open = found.index + found[0].length;
				if (found[1] === 'struct') open = skipSpace(source.code, closeOf(source, open) + 1);
				return source.code[open] === '{' ? [
					{
						at: found.index,
						rows: elementsOf(source, open),
						ahead: false
					}
				] : [];
			});
		}
		const ROWS = {
			csharp: /\[\s{0,9}(?:InlineData|TestCase|DataRow)\b/g,
			rust: /#\[\s{0,9}(?:case|test_case)\b/g
		};
		;
		function declaredByLines(source) {
			if (source.language === 'python') return fitted(source, pythonBlocks(source));
			return source.language === 'ruby' ? fitted(source, rubyBlocks(source)) : [];
		}
		const CLASS = /^([ \t]{0,200})class[ \t]{1,9}(\w{1,200})[ \t]{0,9}(\(?)/gm;
		const DEF = /^([ \t]{0,200})(?:[a-z]{5}[ \t]{1,9})?def[ \t]{1,9}(\w{1,200})[ \t]{0,9}\(/gm;
		function pythonBlocks(source) {
			const { code } = source;
			const depths = (indent)=>indent.replaceAll('\t', '        ').length;
			const classes = [
				...code.matchAll(CLASS)
			].flatMap((found)=>{
				const [, indent = '', name = '', bracket] = found;
				const open = found.index + found[0].length - 1;
				const bases = bracket ? code.slice(open, Math.min(closeOf(source, open), open + 300)) : '';
				const collected = /^Test/.test(name) || /Test|Case/.test(bases);
				const at = found.index + indent.length;
				return [
					{
						name,
						suite: true,
						at,
						body: open,
						depth: depths(indent),
						...(collected ? {} : {
							skip: UNCOLLECTED
						})
					}
				];
			});
			const functions = [
				...code.matchAll(DEF)
			].flatMap((found)=>{
				const [, indent = '', name = ''] = found;
				if (!/^test/.test(name)) return [];
				const at = found.index + indent.length;
				const body = skipSpace(code, closeOf(source, found.index + found[0].length - 1) + 1);
				return [
					{
						name,
						suite: false,
						at,
						body,
						depth: depths(indent)
					}
				];
			});
			return [
				...classes,
				...functions
			].sort((a, b)=>a.at - b.at);
		}
		const UNCOLLECTED = 'a class that the runner does not look into';
		const RSPEC = /^([ \t]{0,200})(?:RSpec\.)?([fx]?(?:it|specify|example|scenario|describe|context|feature)|pending|skip|test|should)[ \t]{0,9}(\(?)[ \t]{0,9}(?=["'A-Z:])/gm;
		const RUBY_DEF = /^([ \t]{0,200})(def|class)[ \t]{1,9}((?:self\.)?\w{1,200}[?!]?)/gm;
		function rubyBlocks(source) {
			const { code, plain } = source;
			const calls = [
				...code.matchAll(RSPEC)
			].flatMap((found)=>{
				const [, indent = '', word = ''] = found;
				const at = found.index + indent.length;
				const place = found.index + found[0].length;
				const line = plain.slice(place, code.indexOf('\n', place) < 0 ? code.length : code.indexOf('\n', place)).slice(0, 400);
				if (!/(?:\bdo\b|\{)/.test(line) && !/^(?:x|pending|skip)/.test(word) && !/^it|^specify|^example/.test(word)) return [];
				if (/^(?:skip|pending)$/.test(word) && !/(?:\bdo\b|\{)/.test(line)) return [];
				const masked = code.slice(place, place + line.length);
				const option = /(?:,[ \t]{0,9}|\b):?(skip|pending)(?:\b:?)/.exec(masked)?.[1];
				const skip = /^(?:x|pending|skip)/.test(word) ? word : option;
				return [
					{
						name: stringAt(source, place) ?? masked.replace(/\b(?:do|then)\b.*|[{,)].*/, '').trim(),
						suite: /describe|context|feature/.test(word),
						at,
						body: place + line.length,
						depth: indent.length,
						skip,
						only: /^f(?:it|describe|context|specify|example)$/.test(word) || /\bfocus:\s?true|,[ \t]{0,9}:focus\b/.test(masked)
					}
				];
			});
			const functions = [
				...code.matchAll(RUBY_DEF)
			].flatMap((found)=>{
				const [, indent = '', word = '', name = ''] = found;
				if (word === 'def' && !/^test_/.test(name)) return [];
				const place = found.index + found[0].length;
				return [
					{
						name,
						suite: word === 'class',
						at: found.index + indent.length,
						body: place,
						depth: indent.length
					}
				];
			});
			return [
				...calls,
				...functions
			].sort((a, b)=>a.at - b.at);
		}
		function fitted(source, blocks) {
			const open = [];
			const ends = blocks.map(()=>source.code.length);
			let next = 0;
			for (const [number, start] of source.lines.entries()){
				const end = source.lines[number + 1] ?? source.code.length;
				const first = firstCode(source.code, start, end);
				if (first < 0) continue;
				const depth = source.code.slice(start, first).replaceAll('\t', '        ').length;
				const closer = /[)\]}]/.test(source.code[first]) || source.code.startsWith('end', first);
				while(open.length > 0 && open.at(-1).body <= first && open.at(-1).depth >= depth && !(closer && open.at(-1).depth === depth)){
					ends[open.pop().index] = start;
				}
				for(; next < blocks.length && blocks[next].at < end; next += 1)open.push({
					...blocks[next],
					index: next
				});
			}
			return blocks.map(({ depth: _, ...block }, index)=>({
					...block,
					end: Math.max(ends[index], block.body)
				}));
		}
		function firstCode(code, start, end) {
			for(let at = start; at < end; at += 1)if (!/\s/.test(code[at])) return at;
			return -1;
		}
		const pythonRows = (source)=>[
				...source.code.matchAll(/\bparametrize\s{0,9}\(/g)
			].flatMap((found)=>{
				const open = found.index + found[0].length - 1;
				const list = source.code.slice(open, Math.min(closeOf(source, open), open + 400)).search(/[,=]\s{0,40}[[(]/);
				if (list < 0) return [];
				const bracket = skipSpace(source.code, open + list + 1);
				return [
					{
						at: found.index,
						rows: elementsOf(source, bracket),
						ahead: true
					}
				];
			});
		const lineOfBlock = (source, { at })=>lineOf(source, at);
		;
		function blocksOf(source) {
			const all = [
				...declaredByCalls(source),
				...declaredByFunctions(source),
				...declaredByLines(source)
			].sort((a, b)=>a.at - b.at || b.end - a.end);
			const blocks = all.filter(({ name, body }, index)=>index === 0 || all[index - 1].body !== body || all[index - 1].name !== name);
			const rows = [
				...pythonRows(source),
				...tableRows(source)
			].sort((a, b)=>a.at - b.at);
			const owners = ownersOf(blocks, rows);
			for (const [index, { rows: count }] of rows.entries()){
				const owner = blocks[owners[index]];
				if (owner) owner.cases = (owner.cases ?? 0) + count;
			}
			return blocks;
		}
		;
		const INSIDE = {
			js: /(?<![\w$.])(?:(?:this|ctx|context|t|testInfo|self)\s{0,9}\.\s{0,9}(?:skip|todo|fixme|pending)\s{0,9}\(|(?:test|it)\.(?:skip|fixme|fail)\s{0,9}\(\s{0,40}(?!["'`\s])|pending\s{0,9}\(|process[.]exit\s{0,9}\(\s{0,9}0?\s{0,9}\))|\bif\s{0,9}\(\s{0,9}(?:false|0)\s{0,9}\)/g,
			python: /\b(?:pytest\.(?:skip|xfail|importorskip)\s{0,9}\(|self\.skipTest\s{0,9}\(|raise\s{1,9}(?:unittest\.)?SkipTest\b|__test__\s{0,9}=\s{0,9}False|pytestmark\s{0,9}[=+][^\n]{0,200}(?:skip|xfail)|collect_ignore(?:_glob)?\b|(?:sys|os)\._?exit\s{0,9}\(\s{0,9}0?\s{0,9}\)|if\s{1,9}(?:False|0)\s{0,9}:)/g,
			go: /(?<![\w$])(?:\w{1,20}\.(?:Skip|Skipf|SkipNow)|(?<!\.)Skip)\s{0,9}\(|\bos\.Exit\(0\)|\bif\s{1,9}false\s{0,9}\{/g,
			java: /\b(?:assume(?:True|False|That|NotNull|NoException|ingThat)\s{0,9}\(|SkipException\b|TestAbortedException\b|XCTSkip\w{0,9}\b)|\bif\s{0,9}\(\s{0,9}false\s{0,9}\)/g,
			csharp: /\b(?:Assert\.(?:Ignore|Inconclusive|Skip\w{0,9})|Skip\.(?:If|IfNot))\s{0,9}\(|\bif\s{0,9}\(\s{0,9}false\s{0,9}\)/g,
			ruby: /^[ \t]{0,200}(?:skip|pending)\b(?![^\n]{0,300}\bdo\b)(?!\s{0,9}[=.])/gm,
			php: /\bmarkTest(?:Skipped|Incomplete)\s{0,9}\(/g,
			c: /(?<!\w)(?:GTEST_SKIP|SKIP)\s{0,9}\(|\bif\s{0,9}\(\s{0,9}(?:false|0)\s{0,9}\)/g,
			shell: /^[ \t]{0,200}skip\b/gm
		};
		const AHEAD = {
			python: /(?:\bmark\.|\bunittest\.|@)(?:skip\w{0,20}|xfail|expectedFailure)\b/g,
			java: /@(?:[a-z]\w{0,40}\.){0,9}(?:Disabled|Ignore|EnabledI|EnabledO|EnabledF)\w{0,60}|\benabled\s{0,9}=\s{0,9}false\b/g,
			rust: /#!?\[\s{0,9}(?:ignore\b|cfg_attr\([^\]\n]{0,200}\bignore\b|cfg\(\s{0,9}(?:any\(\s{0,9}\)|not\())/g,
			csharp: /[[,]\s{0,9}(?:Ignore|Explicit)\b|\bSkip\s{0,9}=(?!=)/g,
			php: /#\[\s{0,9}Requires\w{0,40}/g,
			c: /\b(?:doctest::skip|unit_test::(?:disabled|enable_if|precondition))\b/g
		};
		const HIDDEN = /"(?:\s{0,9}\[[^\]\n".!]{0,40}\]){0,9}\s{0,9}\[(?:\.[^\]\n"]{0,40}|!hide|!mayfail|!shouldfail)\]/g;
		function marksOf(source) {
			const { code, plain, language } = source;
			const read = (pattern, ahead, text = code)=>pattern ? [
					...text.matchAll(pattern)
				].map((found)=>({
						at: found.index,
						ahead,
						how: found[0].replace(/\s*\(.*$/s, '').trim()
					})) : [];
			const wholes = language === 'python' ? new Set([
				...code.matchAll(/^pytestmark\b[^\n]{0,200}/gm)
			].map(({ index })=>index)) : new Set();
			const inside = read(INSIDE[language], false);
			const ahead = read(AHEAD[language], true).filter(({ at })=>!wholes.has(code.lastIndexOf('\n', at) + 1));
			const hidden = language === 'c' ? read(HIDDEN, true, plain).filter(({ at })=>code[at] === '"') : [];
			const tags = language === 'go' ? source.comments.filter(({ text })=>/^\/\/(?:go:build| \+build)\b/.test(text)) : [];
			return [
				...inside,
				...ahead,
				...hidden,
				...tags.map(({ at, text })=>({
						at,
						ahead: false,
						how: text
					}))
			].sort((a, b)=>a.at - b.at);
		}
		function skipsOf(source, blocks) {
			const marks = marksOf(source);
			const owners = ownersOf(blocks, marks);
			const own = blocks.map(({ skip, at, suite }, index)=>{
				const how = skip ?? (suite ? undefined : early(source, blocks[index]));
				return how === undefined ? undefined : {
					at,
					how
				};
			});
			let whole;
			for (const [index, { at, how, ahead }] of marks.entries()){
				const owner = owners[index];
				if (owner >= 0) own[owner] ??= {
					at,
					how
				};
				else if (!ahead) whole ??= {
					at,
					how
				};
			}
			const all = [];
			for (const [index, parent] of parentsOf(blocks).entries())all.push(own[index] ?? (parent < 0 ? whole : all[parent]));
			return all;
		}
		const RETURNS = /^\s*return\b[ \t]*(?:0[ \t]*)?;?[ \t]*(?:\r?\n|\}|$)|^\s*return[ \t]+(?:if|unless)\b|^\s*exit[ \t]+0\b/;
		const RETURNS_IF = /^\s*if\b[^\n]{0,200}?[{):]\s{0,80}return\b[ \t]*;?\s{0,80}(?:\n|\}|$)/;
		function early(source, block) {
			const first = insideOf(source, block, 800) ?? '';
			return RETURNS.test(first) || RETURNS_IF.test(first) ? 'return' : undefined;
		}
		;
		const CATCH = /\bcatch\b\s{0,20}(?:\(([^()\n]{0,200})\)\s{0,20}|[\w ]{0,60})(?=\{)/g;
		const PROMISE = /\.catch\s{0,9}\(\s{0,20}(?:(?:\(\s{0,9}\w{0,40}\s{0,9}\)|\w{1,40})\s{0,9}=>\s{0,9}(?:\{\s{0,80}\}|null|undefined|true|false)|noop)\s{0,20}\)/g;
		const EXCEPT = /^[ \t]{0,200}except\b([^\n:]{0,200}):[ \t]{0,20}(?:\r?\n\s{0,400})?(?:pass|\.\.\.|continue|return(?:[ \t]{1,9}None)?)[ \t]{0,20}(?=\n|$)/gm;
		const EXCEPT_ASSERT = /^[ \t]{0,200}except\b[^\n:]{0,100}\bAssertionError\b/gm;
		const SUPPRESS = /\bsuppress\s{0,9}\(([^()\n]{0,100})/g;
		const RESCUE = /\brescue\b([^\n]{0,100})\n\s{0,200}(?:nil\s{1,200})?end\b|\brescue[ \t]{1,9}(?:nil|true|false)\b/g;
		const RECOVER = /\brecover\s{0,9}\(\s{0,9}\)/g;
		const ALL = /^\s*(?:(?:final\s+)?[\w.|\s\\]{0,120}\b(?:Exception|Throwable|AssertionError|BaseException|Error|AssertionFailedError|StandardError)\b(?:\s+(?:as\s+)?[$\w]{1,40})?|\w{1,60}\s{0,9}:\s{0,9}(?:Exception|Throwable)|\.\.\.|)\s*$/;
		const ONE_NAME = /^\s*\w{1,60}\s*$/;
		const ASSERTS = /Assert\w{0,30}(?:Error|Exception|Failed)|Throwable|\bXunitException/;
		function swallowsOf(source) {
			const { code, text, language } = source;
			const found = [];
			const put = (at, how, blunt)=>void found.push({
					at,
					ahead: false,
					how: how.trim(),
					blunt
				});
			if (language === 'python') {
				for (const match of code.matchAll(EXCEPT))put(match.index + match[0].search(/\S/), `except${match[1]}: pass`, ALL.test(match[1]) && !text.slice(match.index, match.index + match[0].length).includes('#'));
				for (const match of code.matchAll(EXCEPT_ASSERT))put(match.index + match[0].search(/\S/), match[0], false);
				for (const match of code.matchAll(SUPPRESS))put(match.index, `suppress(${match[1]})`, ALL.test(match[1]));
			} else if (language === 'ruby') {
				for (const match of code.matchAll(RESCUE))put(match.index, 'rescue', match[1]?.trim() === '' || /^\s*=>|\b(?:StandardError|Exception)\b/.test(match[1] ?? ''));
			} else if (language === 'go') {
				for (const match of code.matchAll(RECOVER))put(match.index, 'recover()', false);
			} else if (language !== 'shell' && language !== 'text' && language !== 'rust') {
				for (const match of code.matchAll(CATCH)){
					const open = match.index + match[0].length;
					const close = closeOf(source, open);
					if (close - open > 300) continue;
					const body = code.slice(open + 1, close);
					const caught = match[1] ?? '';
					const hides = ASSERTS.test(caught) && !/\b(?:throw|fail|raise|rethrow|assert\w*|expect)\b/.test(body);
					if (nothing(body) || hides) put(match.index, `catch (${caught})`.replace(' ()', ''), (ALL.test(caught) || (language === 'js' && ONE_NAME.test(caught))) && text.slice(open + 1, close).trim() === '');
				}
				for (const match of code.matchAll(PROMISE))put(match.index, match[0], true);
			}
			return found.sort((a, b)=>a.at - b.at);
		}
		const nothing = (body)=>body.split(/[\n;]/).every((line)=>/^\s*(?:(?:console\.\w+|print\w*|System\.\w+\.print\w*|log\w*\.\w+|Console\.\w+|e\.printStackTrace)\s*\(.*|return|continue|pass)?\s*$/.test(line));
		;
		const empty = ()=>({
				asserts: [],
				waits: [],
				swallows: []
			});
		const BY_FILE = new Set([
			'js',
			'python',
			'go',
			'ruby',
			'shell',
			'php'
		]);
		function testedOf(source) {
			const counts = source.found > 0 || !BY_FILE.has(source.language) || NAMED.test(source.code);
			const blocks = counts ? blocksOf(source) : [];
			const skips = skipsOf(source, blocks);
			const contents = blocks.map(empty);
			const outside = empty();
			const place = (items, listOf)=>{
				for (const [index, owner] of testsAround(blocks, items).entries())listOf(contents[owner] ?? outside).push(items[index]);
			};
			place(assertionsOf(source), ({ asserts })=>asserts);
			place(waitsOf(source, blocks), ({ waits })=>waits);
			place(swallowsOf(source), ({ swallows })=>swallows);
			const tests = blocks.flatMap((block, index)=>block.suite || skips[index]?.how === UNCOLLECTED ? [] : [
					{
						name: block.name,
						source,
						block,
						skip: skips[index],
						...contents[index]
					}
				]);
			const only = blocks.filter((block)=>block.only === true).map(({ name, at })=>({
					name,
					at
				}));
			return {
				source,
				tests,
				only,
				outside
			};
		}
		const NAMED = /(?<![\w$.])(?:describe|it|test)(?:\.\w{1,20})?\s{0,9}\(\s{0,9}["'`]/;
		function testsAround(blocks, marks) {
			const tests = blocks.map((block, index)=>({
					block,
					index
				})).filter(({ block })=>!block.suite);
			return ownersOf(tests.map(({ block })=>block), marks).map((owner)=>tests[owner]?.index ?? -1);
		}
		;
		const ALIKE = 0.5;
		const MOST = 20;
		function pairsOf(files) {
			const gone = files.filter(({ after })=>after === null).slice(0, MOST);
			const fresh = files.filter(({ before })=>before === null).slice(0, MOST);
			const from = new Map();
			const lines = new Map([
				...gone,
				...fresh
			].map((file)=>[
					file,
					pairs_linesOf(file.before ?? file.after ?? '')
				]));
			for (const file of fresh){
				const free = gone.filter((old)=>![
						...from.values()
					].includes(old));
				const alike = free.map((old)=>({
						old,
						share: shareOf(lines.get(old), lines.get(file))
					}));
				const [best] = alike.sort((a, b)=>b.share - a.share || Number(nameOf(b.old.path) === nameOf(file.path)) - Number(nameOf(a.old.path) === nameOf(file.path)));
				if (best && best.share >= ALIKE) from.set(file, best.old);
			}
			const moved = new Set(from.values());
			return files.filter((file)=>!moved.has(file)).map((file)=>{
				const old = from.get(file);
				return {
					path: file.path,
					was: old?.path ?? file.path,
					before: old?.before ?? file.before,
					after: file.after
				};
			});
		}
		const pairs_linesOf = (text)=>new Set(text.split('\n').map((line)=>line.trim()).filter((line)=>line.length > 3));
		function shareOf(old, now) {
			let both = 0;
			for (const line of now)if (old.has(line)) both += 1;
			return old.size === 0 || now.size === 0 ? 0 : both / Math.min(old.size, now.size);
		}
		;
		const yes = (value)=>value !== undefined && !/^\s*(?:false|no|off|0|never|none|null|\$\{\{\s*false\s*\}\})?\s*$/i.test(value);
		const said = ({ key }, value)=>quoted(value === undefined ? key : `${key}: ${value}`);
		const IGNORES = /^(?:continue-?on-?error|allow[-_]?failures?|soft_fail|testfailureignore|maven\.test\.failure\.ignore|ignorefailures?|ignore_failures?|ignore_errors?|ignorebuilderrors|ignoreduringbuilds|passwithnotests|ignore_outcome)$/;
		const DEMANDS = /^(?:fail_ci_if_error|failon\w{1,40}|failson\w{1,40}|fail_on\w{1,40}|failifnotests|forbidonly|haltonfailure|xfail_strict|check-?coverage|(?:treat|all)warningsaserrors|warningsaserrors|werror|warn_unused_ignores|abortonerror)$/;
		const setting_judgements_SKIPS = /^(?:skiptests|skipits|maven\.test\.skip|skip_tests?|skip|skiptestsuite)$/;
		const setting_judgements_STRICT = /^(?:strict|alwaysstrict|strict[a-z_]{1,60}|noimplicit[a-z]{1,40}|nounused[a-z]{1,40}|nounchecked[a-z]{1,40}|exactoptionalpropertytypes|nofallthroughcasesinswitch|nopropertyaccessfromindexsignature|noemitonerror|useunknownincatchvariables|checkjs|forceconsistentcasinginfilenames|noerrortruncation|disallow_\w{1,60}|warn_\w{1,60}|check_untyped_defs|no_implicit_\w{1,40}|extra_checks|recommended|all)$/;
		const LENIENT = /^(?:skiplibcheck|skipdefaultlibcheck|allowunreachablecode|allowunusedlabels|suppress\w{1,60}|ignore_missing_imports|allow_untyped\w{0,20}|allow_redefinition|follow_untyped_imports|noinlineconfig|disabletypechecks)$/;
		const TIME = /time-?_?out|deadline|slowtestthreshold/;
		const AGAIN = /retr(?:y|ies)|rerun|flak|max[-_]?attempts|attempts|backofflimit/;
		const COVERED = /^(?:branches|functions|lines|statements|conditions|global|each|fail[-_]?under|cov-fail-under|minimum(?:_coverage)?(?:_by_file)?|min|target|threshold|instruction|percent|minimumcoverage|lowthreshold|highthreshold)$/;
		function severity(value, rule) {
			const word = value?.trim().toLowerCase() ?? '';
			if (/^(?:off|allow|none|ignore|disabled?)$/.test(word) || (rule && /^(?:0|false)$/.test(word))) return 0;
			if (/^(?:info|information|hint|suggestion|note)$/.test(word)) return 1;
			if (/^(?:warn|warning)$/.test(word) || (rule && word === '1')) return 2;
			return /^(?:error|deny|forbid)$/.test(word) || (rule && /^(?:2|true|on)$/.test(word)) ? 3 : undefined;
		}
		const RULE_PATH = /(?:^|\/)(?:rules?|lints?|overrides|linters?|diagnostics|checks|severity)\/|(?:^|\/)report[A-Z]|dotnet_diagnostic/i;
		const JUDGES = [
			({ key, setting, was, now })=>IGNORES.test(key) && yes(now) && !yes(was) ? {
					kind: 'error-ignored',
					what: `A failure counts no more: ${said(setting, now)}.`
				} : undefined,
			({ key, setting, was, now, fresh })=>DEMANDS.test(key) && !yes(now) && (yes(was) || (now !== undefined && !fresh && was === undefined)) ? {
					kind: 'rule-disabled',
					what: `A failure is not asked for any more: ${said(setting, now)}.`
				} : undefined,
			({ key, setting, was, now }, { pipeline, tests, project })=>setting_judgements_SKIPS.test(key) && (pipeline || tests || project) && yes(now) && !yes(was) ? {
					kind: 'test-skipped',
					what: `Tests are skipped: ${said(setting, now)}.`
				} : undefined,
			({ key, setting, was, now, checks }, { pipeline })=>{
				if (!pipeline || !/^(?:if|when|condition|rules)$/.test(key) || now === undefined) return undefined;
				const never = /^\s*(?:\$\{\{)?\s*(?:false|0|never\(\)|!\s*true)\b|&&\s*false\b|^\s*(?:never|manual)\s*$/.test(now);
				const narrower = checks && was === undefined && !/always\(\)|!\s*cancelled\(\)|success\(\)/.test(now);
				return never || narrower ? {
					kind: 'test-skipped',
					what: `A step does not always run any more: ${said(setting, now)}.`
				} : undefined;
			},
			({ key, setting, was, now, fresh }, { lint, project })=>setting_judgements_STRICT.test(key) && (lint || project) && !yes(now) && (yes(was) || (was === undefined && now !== undefined && !fresh)) ? {
					kind: 'rule-disabled',
					what: `A check is less strict: ${said(setting, now)}${now === undefined ? ' is gone' : ''}.`
				} : undefined,
			({ key, setting, was, now }, { lint, project })=>LENIENT.test(key) && (lint || project) && yes(now) && !yes(was) ? {
					kind: 'rule-disabled',
					what: `A check is less strict: ${said(setting, now)}.`
				} : undefined,
			({ key, setting, was, now }, { lint })=>lint && /^(?:enabled|active)$/.test(key) && now !== undefined && !yes(now) && (was === undefined || yes(was)) ? {
					kind: 'rule-disabled',
					what: `${quoted(setting.path)} is switched off.`
				} : undefined,
			({ setting, was, now, key }, { lint, project })=>{
				const rule = RULE_PATH.test(setting.path);
				if (!(lint || (project && rule)) || /^(?:enabled|active)$/.test(key)) return undefined;
				const [before, after] = [
					severity(was, rule),
					severity(now, rule)
				];
				const name = quoted(setting.key);
				if (before !== undefined && after !== undefined && after < before) {
					return {
						kind: 'rule-disabled',
						what: `The rule ${name} is ${quoted(now ?? '')} and was ${quoted(was ?? '')}.`
					};
				}
				if (rule && was === undefined && after === 0) return {
					kind: 'rule-disabled',
					what: `The rule ${name} is ${quoted(now ?? '')} now.`
				};
				return rule && now === undefined && (before ?? 0) > 1 ? {
					kind: 'rule-disabled',
					what: `The rule ${name} is gone; it was ${quoted(was ?? '')}.`
				} : undefined;
			},
			({ key, setting, was, now }, { tests, project, pipeline, name })=>{
				if (!COVERED.test(key) || !(tests || project || pipeline || /cov/.test(name)) || !/cover|thresh|under|minimum|nyc|c8|jacoco|^target$/i.test(setting.path + name)) return undefined;
				const [before, after] = [
					percent(was),
					percent(now)
				];
				if (before === undefined) return undefined;
				const slack = key === 'threshold' && /codecov/.test(name);
				const worse = after === undefined ? now === undefined || Number.isNaN(after) : slack ? after > before : after < before;
				return worse ? {
					kind: 'coverage-lowered',
					what: `Less coverage is asked for: ${said(setting, now)}${now === undefined ? ' is gone' : ` was ${quoted(was ?? '')}`}.`
				} : undefined;
			},
			({ key, setting, was, now }, { pipeline, tests, name })=>{
				if (!TIME.test(key) || !(pipeline || tests || key === 'timeout-minutes' || (name === 'package.json' && /jest|ava|mocha|vitest/.test(setting.path)))) return undefined;
				const [before, after] = [
					limit(was),
					limit(now)
				];
				const longer = before !== undefined && after !== undefined ? after > before : before !== undefined ? now === undefined && pipeline : after !== undefined && (after === Number.POSITIVE_INFINITY || (tests && /\.[mc]?[jt]s$|json$|rc$|ya?ml$/.test(name) && after > 5_000));
				return longer ? {
					kind: 'timeout-longer',
					what: `It may take longer: ${said(setting, now)}${now === undefined ? ' is gone' : ''}.`
				} : undefined;
			},
			({ key, setting, was, now }, { pipeline, tests, name })=>{
				if (key === 'uses') return now !== undefined && /\bretry\b/.test(now) && !/\bretry\b/.test(was ?? '') && pipeline ? {
					kind: 'retries-more',
					what: `A step is tried again now: ${said(setting, now)}.`
				} : undefined;
				if (!AGAIN.test(`${setting.path.split('/').at(-2) ?? ''}/${key}`) || !(pipeline || tests || (name === 'package.json' && /jest|ava|mocha|vitest/.test(setting.path)))) return undefined;
				const [before, after] = [
					numberOf(was ?? '0') ?? 0,
					numberOf(now ?? '0') ?? (yes(now) ? conditional(now) : 0)
				];
				return after > before ? {
					kind: 'retries-more',
					what: `It is tried more often: ${said(setting, now)}.`
				} : undefined;
			}
		];
		const percent = (value)=>{
			const found = /^\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*%?\s*$/.exec(value ?? '')?.[1];
			return found === undefined ? undefined : Number(found);
		};
		const limit = (value)=>{
			const found = value === undefined ? undefined : numberOf(value);
			return found !== undefined && found <= 0 ? Number.POSITIVE_INFINITY : found;
		};
		const conditional = (value)=>Math.max(0, ...((value ?? '').match(/\d{1,6}/g)?.map(Number) ?? []));
		const judgements = (change, scope)=>{
			const facts = {
				...change,
				key: change.setting.key.toLowerCase()
			};
			const found = JUDGES.map((judge)=>judge(facts, scope)).find((item)=>item !== undefined);
			return found ? [
				found
			] : [];
		};
		;
		function looserSettings(pairs) {
			return pairs.flatMap((pair)=>looser(pair).map((item)=>({
						path: pair.path,
						...item
					})));
		}
		function looser({ path, before, after, old, now }) {
			if (after === null) {
				const checks = isLintSettings(path) || isTestSettings(path) || isPipeline(path);
				return checks && before?.trim() && !/\.(?:py|rb)$/.test(path) ? [
					{
						kind: 'rule-disabled',
						what: 'Settings of checks are deleted with their file.'
					}
				] : [];
			}
			const scope = scopeOf(path, [
				...old,
				...now
			]);
			return [
				...values(old, now, scope),
				...lists(old, now, scope),
				...triggers(old, now, scope)
			];
		}
		const PIPELINE_KEYS = /^(?:jobs|stages|presubmits|periodics|postsubmits|pipeline|before_script)$/;
		function scopeOf(path, settings) {
			const tops = new Set(settings.map((setting)=>setting.path.split('/', 1)[0]));
			return {
				name: nameOf(path),
				pipeline: isPipeline(path) || (/\.ya?ml$/i.test(path) && [
					...tops
				].some((top)=>PIPELINE_KEYS.test(top))),
				tests: isTestSettings(path),
				lint: isLintSettings(path) || /^\.\w+ignore$/.test(nameOf(path)),
				project: isProjectSettings(path)
			};
		}
		function byPath(settings) {
			const [places, counts] = [
				new Map(),
				new Map()
			];
			for (const setting of settings){
				if (setting.item) continue;
				const count = (counts.get(setting.path) ?? 0) + 1;
				counts.set(setting.path, count);
				places.set(count > 1 ? `${setting.path}#${count}` : setting.path, setting);
			}
			return places;
		}
		const MOST_RUNS = 50;
		function values(old, now, scope) {
			const [before, after] = [
				byPath(old),
				byPath(now)
			];
			const runs = now.filter(({ key, value })=>/^(?:run|script|command)$/.test(key) && /test|lint|check|verify|spec/.test(value)).slice(0, MOST_RUNS);
			const known = new Set(old.map(({ path })=>path));
			const found = [];
			for (const [place, setting] of after){
				const was = before.get(place)?.value;
				if (was === setting.value) continue;
				const parent = setting.path.slice(0, setting.path.length - setting.key.length);
				const checks = setting.key === 'if' && runs.some(({ path })=>path.startsWith(parent) && known.has(path));
				const change = {
					setting,
					was,
					now: setting.value,
					checks,
					fresh: old.length === 0
				};
				found.push(...judgements(change, scope).map((item)=>({
						...item,
						line: setting.line
					})));
			}
			for (const [place, setting] of before){
				if (after.has(place)) continue;
				const change = {
					setting,
					was: setting.value,
					now: undefined,
					checks: false,
					fresh: false
				};
				found.push(...judgements(change, scope).map((item)=>({
						...item,
						line: setting.line
					})));
			}
			return found;
		}
		const OUT = /^(?:ignores?|ignore[-_]?patterns?|ignored?[-_]?(?:files|paths|rules|words)|excludes?|excluded\w{0,20}|exclude[-_]\w{1,30}|skip|skips|skip[-_]\w{1,30}|disable|disabled|disabled[-_]?(?:rules|linters)|extend-(?:ignore|exclude|per-file-ignores)|per[-_]file[-_]ignores|test(?:path)?ignorepatterns|(?:coverage|module|watch)pathignorepatterns|omit|exclude_lines|exclude_also|deselect|norecursedirs|collect_ignore|disable_error_code|paths-ignore|branches-ignore|testregexignore|excludedgroups|exclude-pattern|allowed_failures)$/i;
		const IN = /^(?:enable|select|extend-select|extends|testmatch|testpaths|checks|linters|opt_in_rules|only_rules|testregex|projects|tests?)$/i;
		const OF_CHECKS = /(?:^|\/)tool\/(?:ruff|mypy|pytest|coverage|flake8|pylint|pyright|basedpyright|isort|bandit|ty|tox|nox|black)\b|(?:^|\/)(?:jest|eslintConfig|nyc|c8|ava|mocha|stylelint|lints|xo|vitest|test|coverage)(?:\/|$)|^(?:tool:pytest|flake8|mypy|coverage|isort)/;
		function lists(old, now, scope) {
			const ofChecks = ({ path })=>scope.lint || scope.tests || (scope.project && (OF_CHECKS.test(path) || scope.name === 'pom.xml')) || (scope.pipeline && path.endsWith('-ignore'));
			const items = (settings)=>settings.filter((setting)=>setting.item && setting.value !== '' && ofChecks(setting));
			const [before, after] = [
				items(old),
				items(now)
			];
			const keyOf = ({ path, value })=>`${path} ${value}`;
			const more = added(before, after, keyOf).flatMap(({ path, key, value, line })=>{
				const warnings = key === 'filterwarnings' && value.startsWith('ignore');
				if (!OUT.test(key) && !warnings) return [];
				const coverage = /cover|omit|exclude_lines|exclude_also/i.test(path);
				const tests = /test|collect|deselect|norecurse|spec|groups|-ignore$/i.test(key);
				const kind = coverage ? 'coverage-lowered' : tests ? 'test-skipped' : 'rule-disabled';
				return [
					{
						kind,
						line,
						what: `${quoted(key)} takes out ${quoted(value)}.`
					}
				];
			});
			const less = added(after, before, keyOf).flatMap(({ key, value, line })=>IN.test(key) || (key === 'filterwarnings' && value.startsWith('error')) ? [
					{
						kind: 'rule-disabled',
						line,
						what: `${quoted(key)} has ${quoted(value)} no more.`
					}
				] : []);
			return [
				...more,
				...less
			];
		}
		function triggers(old, now, { pipeline }) {
			if (!pipeline || now.length === 0) return [];
			const events = (settings)=>new Map(settings.flatMap(({ path, value, line, key })=>{
					const event = key === 'on' ? value : /^on\/(\w{1,40})/.exec(path)?.[1];
					return event && /^(?:push|pull_request|pull_request_target|merge_group)$/.test(event) ? [
						[
							event,
							line
						]
					] : [];
				}));
			const after = events(now);
			return [
				...events(old)
			].filter(([event])=>!after.has(event)).map(([event, line])=>({
					kind: 'test-skipped',
					line,
					what: `The pipeline does not run at ${quoted(event)} any more.`
				}));
		}
		var dist = __webpack_require__(3292);
		var yaml_dist = __webpack_require__(38815);
		;
		function iniSettings(text) {
			const settings = [];
			let [section, key, start] = [
				'',
				'',
				0
			];
			let values = [];
			const close = ()=>{
				if (key === '') return;
				const path = `${section}/${key}`.slice(0, 200);
				const parts = values.flatMap((value)=>value.split(',')).map((value)=>value.trim()).filter(Boolean);
				settings.push({
					path,
					key,
					value: values.join('\n').trim(),
					line: start,
					item: false
				});
				settings.push(...parts.map((value)=>({
						path,
						key,
						value,
						line: start,
						item: true
					})));
				[key, values] = [
					'',
					[]
				];
			};
			for (const [index, line] of text.split('\n').entries()){
				if (/^\s*(?:[#;]|$)/.test(line)) continue;
				const head = /^\[([^\]]{1,100})\]/.exec(line);
				const pair = /^([A-Za-z][\w.:-]{0,100})\s{0,20}[=:]\s{0,20}(.{0,2000})/.exec(line);
				if (head) {
					close();
					section = head[1];
				} else if (pair && !/^\s/.test(line)) {
					close();
					[key, start, values] = [
						pair[1],
						index + 1,
						[
							pair[2].replace(/\s#.*/, '')
						]
					];
				} else if (/^\s/.test(line) && values.length < 1_000) values.push(line.trim().slice(0, 500));
			}
			close();
			return settings;
		}
		function lineSettings(text) {
			let section = '';
			return mask(text, 'text').plain.split('\n').flatMap((line, index)=>{
				const head = /^\s{0,100}\[\[?\s{0,9}([\w."'-]{1,100})\s{0,9}\]\]?\s*$/.exec(line);
				if (head) {
					section = head[1].replace(/["']/g, '').replaceAll('.', '/');
					return [];
				}
				const pair = /^\s{0,200}(?:- {1,9})?["']?([\w.-]{1,100})["']?\s{0,20}[:=](?!=)\s{0,20}(\S.{0,1000})$/.exec(line);
				if (!pair) return [];
				const [, key = '', given = ''] = pair;
				const value = given.trim().replace(/,$/, '').replace(/^(["'])(.*)\1$/, '$2');
				const path = section === '' ? key : `${section}/${key}`;
				const items = /^\[(.*)\]?$/.exec(value)?.[1]?.split(',').slice(0, 200) ?? [];
				return [
					{
						path,
						key,
						value,
						line: index + 1,
						item: false
					},
					...items.map((item)=>({
							path,
							key,
							value: item.replace(/["'\]]/g, '').trim(),
							line: index + 1,
							item: true
						}))
				];
			});
		}
		function tagSettings(text) {
			const bare = withoutComments(text);
			const lines = linesOf(bare);
			const tags = [
				...bare.matchAll(/<([A-Za-z][\w.:-]{0,80})>([^<>]{1,400})<\//g)
			];
			const attributes = [
				...bare.matchAll(/\s([A-Za-z][\w.:-]{0,80})\s?=\s?"([^"\n<>]{0,400})"/g)
			];
			return [
				...tags,
				...attributes
			].map((found)=>{
				const [, key = '', value = ''] = found;
				const item = /^(?:exclude|excludedGroups|exclude-pattern|ignore)$/.test(key);
				return {
					path: key,
					key,
					value: value.trim(),
					line: source_lineOf({
						lines
					}, found.index),
					item
				};
			});
		}
		function withoutComments(text) {
			const pieces = [];
			let at = 0;
			for(let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)){
				const close = text.indexOf('-->', open);
				const end = close < 0 ? text.length : close + 3;
				pieces.push(text.slice(at, open), text.slice(open, end).replace(/[^\n]/g, ' '));
				at = end;
			}
			return pieces.join('') + text.slice(at);
		}
		function literalSettings(text) {
			const source = readSource('settings.ts', text);
			const { code, closes } = source;
			const settings = [];
			const open = [];
			for (const found of code.matchAll(/(["']) {0,200}\1\s{0,9}:|([A-Za-z_$][\w$]{0,80})\s{0,9}:(?!:)/g)){
				const at = found.index;
				while(open.length > 0 && open.at(-1).end <= at)open.pop();
				const key = found[2] ?? stringAt(source, at) ?? '';
				const path = [
					...open.map((one)=>one.key),
					key
				].filter(Boolean).join('/').slice(-300);
				const from = skipSpace(code, at + found[0].length);
				const line = source_lineOf(source, at);
				const put = (value, item)=>void settings.push({
						path,
						key,
						value,
						line,
						item
					});
				if (code[from] === '{') {
					if (closes[from] && open.length < 40) open.push({
						key,
						end: closes[from]
					});
				} else if (code[from] === '[') {
					for (const value of stringsIn(source, from))put(value, true);
					const first = stringAt(source, skipSpace(code, from + 1));
					if (first && /^(?:off|warn|error)$/.test(first)) put(first, false);
				} else {
					const value = stringAt(source, from) ?? /^[-\w.$*+?: ]{1,60}/.exec(code.slice(from, from + 60))?.[0]?.trim();
					if (value !== undefined) put(value, false);
				}
			}
			return settings;
		}
		function stringsIn(source, from) {
			const values = [];
			const end = source.closes[from] || from;
			for(let at = from + 1; at < end && values.length < 200; at += 1){
				const value = stringAt(source, at);
				if (value !== undefined) {
					values.push(value);
					at = source.code.indexOf(source.code[at], at + 1);
				} else if (source.closes[at]) at = source.closes[at];
			}
			return values;
		}
		;
		const withSettings = (pair)=>({
				...pair,
				old: pair.before === null ? [] : settingsOf(pair.was, pair.before),
				now: pair.after === null ? [] : settingsOf(pair.path, pair.after)
			});
		function mayHoldSettings(path) {
			const name = nameOf(path);
			if (/ignore$/.test(name)) return !/^\.(?:git|docker|npm|helm|gcloud|vscode)ignore$/.test(name);
			if (!/\.(?:[mc]?[jt]s|gradle|kts|conf)$/.test(name)) return true;
			return isLintSettings(path) || isTestSettings(path) || isPipeline(path) || isProjectSettings(path);
		}
		function settingsOf(path, text) {
			if (!mayHoldSettings(path)) return [];
			const name = nameOf(path);
			const ending = name.slice(name.lastIndexOf('.') + 1);
			if (/^(?:ya?ml)$/.test(ending) || name === '.clang-tidy') return documentSettings(text) ?? lineSettings(text);
			if (/^jsonc?5?$/.test(ending) || /^\.(?:eslintrc|babelrc|nycrc|mocharc|c8rc|stylelintrc|jshintrc|swcrc|lintstagedrc)$/.test(name)) {
				return documentSettings(mask(text, 'js').plain) ?? documentSettings(text) ?? lineSettings(text);
			}
			if (ending === 'toml') return tomlSettings(text) ?? lineSettings(text);
			if (/^(?:xml|csproj|props|targets|runsettings|dist)$/.test(ending)) return tagSettings(text);
			if (/^(?:ini|cfg|properties|flake8|coveragerc|pylintrc|conf)$/.test(ending) || name === 'pylintrc') return iniSettings(text);
			if (/^(?:gradle|kts)$/.test(ending)) return lineSettings(mask(text, 'java').plain);
			if (/^[mc]?[jt]s$/.test(ending)) return literalSettings(text);
			if (/ignore$/.test(ending)) return ignoredLines(text);
			return [];
		}
		const ignoredLines = (text)=>text.split('\n').flatMap((line, index)=>{
				const value = line.trim();
				return value === '' || /^[#!]/.test(value) ? [] : [
					{
						path: 'ignore',
						key: 'ignore',
						value,
						line: index + 1,
						item: true
					}
				];
			});
		const MOST_OPEN = 100;
		const MOST_DEEP = 40;
		function tooDeep(text) {
			let [open, marks] = [
				0,
				0
			];
			for(let at = 0; at < text.length; at += 1){
				const char = text[at];
				if (char === '\n') marks = 0;
				else if (char === '[' || char === '{') open += 1;
				else if (char === ']' || char === '}') open = Math.max(0, open - 1);
				else if ((char === '-' || char === '?' || char === ':') && /\s/.test(text[at + 1] ?? '\n')) marks += 1;
				if (open > MOST_OPEN || marks > MOST_OPEN) return true;
			}
			return false;
		}
		function documentSettings(text) {
			if (tooDeep(text)) return undefined;
			const counter = new yaml_dist.LineCounter();
			try {
				const documents = (0, yaml_dist.hR)(text, {
					...{
						schema: 'core',
						merge: false,
						uniqueKeys: false,
						strict: false,
						prettyErrors: false,
						logLevel: 'silent'
					},
					lineCounter: counter
				});
				const list = Array.isArray(documents) ? documents : [];
				if (list.length > 200 || list.some(({ errors })=>errors.length > 0)) return undefined;
				return list.flatMap(({ contents })=>walk(contents, (at)=>counter.linePos(at).line));
			} catch  {
				return undefined;
			}
		}
		function walk(root, lineAt) {
			const settings = [];
			const stack = [
				{
					node: root,
					path: '',
					key: '',
					item: false,
					depth: 0,
					at: 0
				}
			];
			for(let step = stack.pop(); step; step = stack.pop()){
				const { node, path, key, depth, item } = step;
				const at = node?.range?.[0] ?? step.at;
				if (depth > MOST_DEEP) continue;
				if ((0, yaml_dist.isScalar)(node)) {
					settings.push({
						path,
						key,
						value: String(node.value ?? ''),
						line: lineAt(item ? at : step.at),
						item
					});
				} else if ((0, yaml_dist.isMap)(node)) {
					for (const pair of node.items.toReversed()){
						const name = keyOf(pair.key);
						const place = pair.key?.range?.[0] ?? at;
						stack.push({
							node: pair.value,
							path: path === '' ? name : `${path}/${name}`,
							key: name,
							item: false,
							depth: depth + 1,
							at: place
						});
					}
				} else if ((0, yaml_dist.isSeq)(node)) {
					const [first] = node.items;
					if ((0, yaml_dist.isScalar)(first) && /^(?:off|warn|error|[012])$/.test(String(first.value))) {
						settings.push({
							path,
							key,
							value: String(first.value),
							line: lineAt(step.at),
							item: false
						});
					}
					const seen = new Map();
					const items = node.items.map((inner)=>{
						if ((0, yaml_dist.isScalar)(inner)) return {
							node: inner,
							path,
							key,
							item: true,
							depth: depth + 1,
							at
						};
						const name = titleOf(inner);
						const count = (seen.get(name) ?? 0) + 1;
						seen.set(name, count);
						return {
							node: inner,
							path: `${path}/${name}${count > 1 ? `#${count}` : ''}`,
							key,
							item: true,
							depth: depth + 1,
							at
						};
					});
					stack.push(...items.toReversed());
				}
			}
			return settings;
		}
		const keyOf = (key)=>((0, yaml_dist.isScalar)(key) ? String(key.value ?? '') : '').slice(0, 80);
		function titleOf(node) {
			if (!(0, yaml_dist.isMap)(node)) return '*';
			const values = new Map(node.items.slice(0, 20).map(({ key, value })=>[
					keyOf(key),
					(0, yaml_dist.isScalar)(value) ? String(value.value ?? '') : ''
				]));
			for (const word of [
				'name',
				'id',
				'repo',
				'uses',
				'task',
				'run',
				"script"
			]){
				const value = values.get(word);
				if (value) return `[${value.split('\n')[0].replace(/@.*/, '').trim().slice(0, 60)}]`;
			}
			return `[${[
				...values.keys()
			][0] ?? ''}]`;
		}
		function tomlSettings(text) {
			let root;
			try {
				root = tooDeep(text) ? undefined : (0, dist.qg)(text);
			} catch  {
				return undefined;
			}
			if (root === undefined) return undefined;
			const lines = new Map();
			for (const { path, line } of lineSettings(text))if (!lines.has(path)) lines.set(path, line);
			const settings = [];
			const stack = [
				{
					value: root,
					path: '',
					key: '',
					item: false,
					depth: 0
				}
			];
			for(let step = stack.pop(); step; step = stack.pop()){
				const { value, path, key, item, depth } = step;
				if (depth > MOST_DEEP) continue;
				if (Array.isArray(value)) stack.push(...value.map((inner)=>({
						value: inner,
						path,
						key,
						item: true,
						depth: depth + 1
					})).toReversed());
				else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
					const entries = Object.entries(value).map(([name, inner])=>({
							...{
								value: inner,
								key: name,
								item: false,
								depth: depth + 1
							},
							path: path === '' ? name.slice(0, 80) : `${path}/${name.slice(0, 80)}`
						}));
					stack.push(...entries.toReversed());
				} else settings.push({
					path,
					key,
					value: String(value),
					line: lines.get(path) ?? 1,
					item
				});
			}
			return settings;
		}
		;
		const DIRECTIVES = [
			/^(eslint-disable(?:-next-line|-line)?|oxlint-disable(?:-next-line|-line)?|stylelint-disable(?:-next-line|-line)?|tslint:disable(?::next-line|-next-line|-line)?|standard:disable)(?![\w-])[ \t]*(?::?[ \t]*)([^\n]{0,400})/,
			/^(biome-ignore(?:-all|-start)?|deno-lint-ignore(?:-file)?|noinspection|cppcheck-suppress|lint:ignore|swiftlint:disable(?::\w+)?|credo:disable\S{0,30}|ktlint-disable|rubocop:(?:disable|todo)|shellcheck[ \t]{1,9}disable=?|hadolint[ \t]{1,9}ignore=?|yamllint[ \t]{1,9}disable\S{0,10}|markdownlint-disable\S{0,20}|phpcs:(?:ignore|disable)|phpcs:ignoreFile|checkov:skip=?|tfsec:ignore|trivy:ignore)(?![\w-])[ \t:]*([^\n]{0,400})/,
			/^(@ts-ignore|@ts-nocheck|@ts-expect-error|jshint[ \t]{1,9}ignore|@phpstan-ignore\S{0,20}|@psalm-suppress|NOSONAR|CHECKSTYLE:OFF|nosemgrep|#?nosec|pyre-ignore|pyre-fixme|mypy:[ \t]{0,9}ignore-errors|flake8:[ \t]{0,9}noqa|ruff:[ \t]{0,9}noqa)(?![\w-])()/i,
			/^(noqa)(?:[ \t]{0,9}:[ \t]{0,9}([A-Z][A-Z\d, \t]{0,200})|[ \t]*$)/i,
			/^((?:type|pyright|ty):[ \t]{0,9}ignore)(?:\[([^\]\n]{0,200})\])?(?![\w-])/,
			/^(pylint:[ \t]{0,9}(?:disable(?:-next)?|skip-file))[ \t]*=?([^\n]{0,200})/,
			/^(nolint)(?::([\w,\- \t]{0,200}))?(?:[ \t]*$|[ \t]*\/\/)/,
			/^(NOLINT(?:NEXTLINE|BEGIN)?)(?:\(([^)\n]{0,200})\))?(?![\w-])/
		];
		const COVERAGE = [
			/^((?:istanbul|c8|v8|node:coverage)[ \t]{1,9}(?:ignore|disable)(?:[ \t]{1,9}(?:next|if|else|file|start))?)()/,
			/^(pragma:[ \t]{0,9}no[ \t]?(?:cover|branch)\w{0,3}|LCOV_EXCL\w{0,20}|GCOVR?_EXCL\w{0,20}|:nocov:|@codeCoverageIgnore\w{0,10}|coverage:ignore\S{0,12}|tarpaulin\S{0,20})()/
		];
		const CODE = [
			/(#!?\[\s{0,9}(?:allow|expect))\s{0,9}\(([^)\n]{0,300})/g,
			/(@(?:file:)?Suppress(?:Warnings|FBWarnings|Lint)?)\s{0,9}\(([^)\n]{0,300})/g,
			/(\[\s{0,9}(?:assembly\s{0,9}:\s{0,9})?SuppressMessage)\s{0,9}\(([^)\n]{0,300})/g,
			/(#\s{0,9}pragma[ \t]{1,9}warning[ \t]{1,9}disable|#\s{0,9}pragma[ \t]{1,9}(?:GCC|clang)[ \t]{1,9}diagnostic[ \t]{1,9}ignored|#nullable[ \t]{1,9}disable)([^\n]{0,200})/g,
			/(\b(?:filterwarnings|simplefilter))\s{0,9}\((\s{0,9}["']ignore[^)\n]{0,200})/g,
			/(@(?:typing\.)?no_type_check)()\b/g
		];
		const CODE_COVERAGE = [
			/(\[\s{0,9}(?:\w{1,40}\.){0,6}ExcludeFromCodeCoverage|#\[\s{0,9}coverage\(off\)|@Generated\b|#\[\s{0,9}cfg\(not\(tarpaulin)()/g
		];
		function suppressionsOf(source) {
			const found = [];
			const put = (at, directive, rules, coverage)=>{
				const names = rules.replace(/\s--\s.*|\*\/.*/s, '').split(/[\s,]+/).filter((name)=>/^["']?[\w@*./:-]+["']?$/.test(name)).slice(0, 50);
				const plain = directive.toLowerCase().replace(/[ \t:=]+/g, ' ').trim();
				const kept = /^(?:biome-ignore|noinspection|lint ignore|cppcheck)/.test(plain) ? names.slice(0, 1) : names;
				for (const rule of kept.length > 0 ? kept : [
					'*'
				])found.push({
					at,
					directive: plain,
					rule: rule.replace(/:$/, ''),
					coverage
				});
			};
			for (const { at, text } of source.comments){
				for (const [offset, piece] of suppressions_piecesOf(text)){
					for (const [patterns, coverage] of [
						[
							DIRECTIVES,
							false
						],
						[
							COVERAGE,
							true
						]
					]){
						const match = patterns.map((pattern)=>pattern.exec(piece)).find(Boolean);
						if (match) put(at + offset, match[1], match[2] ?? '', coverage);
					}
				}
			}
			for (const [patterns, coverage] of [
				[
					CODE,
					false
				],
				[
					CODE_COVERAGE,
					true
				]
			]){
				for (const pattern of patterns){
					for (const match of source.plain.matchAll(pattern)){
						if (source.code[match.index] === source.plain[match.index]) put(match.index, match[1], match[2] ?? '', coverage);
					}
				}
			}
			return found.sort((a, b)=>a.at - b.at);
		}
		function suppressions_piecesOf(comment) {
			const pieces = [];
			for (const match of comment.matchAll(/(?:^|\n|[ \t]#)[ \t]{0,200}(?:\/\/+!?|\/\*+!?|<!--|#+|\*(?!\/))?[ \t]{0,20}(?=[@\w:#])/g)){
				const from = match.index + match[0].length;
				if (match[0].startsWith('\n') && !/^@(?:phpstan|psalm|codeCoverage)/.test(comment.slice(from, from + 20))) continue;
				const end = comment.indexOf('\n', from);
				pieces.push([
					from,
					comment.slice(from, Math.min(end < 0 ? comment.length : end, from + 500))
				]);
				if (pieces.length >= 200) break;
			}
			return pieces;
		}
		function moreSuppressed(old, now) {
			const left = new Map();
			for (const { directive, rule } of old ? suppressionsOf(old) : []){
				left.set(`${directive} ${rule}`, (left.get(`${directive} ${rule}`) ?? 0) + 1);
			}
			const fresh = suppressionsOf(now).filter(({ directive, rule })=>{
				const count = left.get(`${directive} ${rule}`) ?? 0;
				if (count > 0) left.set(`${directive} ${rule}`, count - 1);
				return count === 0;
			});
			return fresh.flatMap(({ at, directive, rule, coverage })=>{
				const unused = left.get(`${directive} *`) ?? 0;
				if (rule !== '*' && unused > 0) {
					left.set(`${directive} *`, unused - 1);
					return [];
				}
				const what = rule === '*' ? quoted(directive) : `${quoted(directive)} of ${quoted(rule)}`;
				return [
					coverage ? {
						kind: 'coverage-lowered',
						line: source_lineOf(now, at),
						what: `Code is taken out of the coverage by ${what}.`
					} : {
						kind: 'rule-disabled',
						line: source_lineOf(now, at),
						what: `A check is switched off by ${what}.`
					}
				];
			});
		}
		;
		const NUMBER = '(-?\\d[\\d_]{0,15}(?:\\.\\d{1,15})?(?:e-?\\d{1,3})?)';
		const last = (words)=>new RegExp(`\\b(?:${words})\\s?\\([^()]{0,200}(?:\\([^()]{0,100}\\)[^()]{0,100}){0,3}?,\\s?${NUMBER}f?\\s?\\)`, 'i');
		const RULES = [
			{
				name: 'digits',
				sign: -1,
				pattern: last('toBeCloseTo')
			},
			{
				name: 'places',
				sign: -1,
				pattern: new RegExp(`\\b(?:places|decimal|significant)\\s?=\\s?${NUMBER}`)
			},
			{
				name: 'places',
				sign: -1,
				pattern: last('assert_?Almost_?Equals?|assert_almost_equal')
			},
			{
				name: 'delta',
				sign: 1,
				pattern: new RegExp(`\\b(?:delta|abs|rel|atol|rtol|abs_tol|rel_tol|epsilon|eps|tolerance|max_?diff\\w{0,20}|threshold)["']?\\s?[=:]\\s?${NUMBER}`, 'i')
			},
			{
				name: 'delta',
				sign: 1,
				pattern: last('\\w{0,20}(?:InDelta|InEpsilon|Near)f?|closeTo|within|offset|approximately|assertEquals|AreEqual|assert_in_(?:delta|epsilon)')
			},
			{
				name: 'delta',
				sign: 1,
				pattern: new RegExp(`\\b(?:be_within|within|offset|closeTo|Within|epsilon)\\s?\\(\\s?${NUMBER}`)
			},
			{
				name: 'most',
				sign: 1,
				pattern: new RegExp(`(?:\\w{0,30}(?:LessThan|AtMost|lessThan|atMost|isLess|below|assertLess)\\w{0,30}\\s?\\([^()\\n]{0,100}?|[^<]<=? ?)${NUMBER}\\s?(?:\\)|,|$|;| )`)
			},
			{
				name: 'least',
				sign: -1,
				pattern: new RegExp(`(?:\\w{0,30}(?:GreaterThan|AtLeast|greaterThan|atLeast|isGreater|above|assertGreater)\\w{0,30}\\s?\\([^()\\n]{0,100}?|[^>=-]>=? ?)${NUMBER}\\s?(?:\\)|,|$|;| )`)
			}
		];
		const DEFAULTS = [
			{
				name: 'digits',
				value: 2,
				pattern: /\btoBeCloseTo\s?\([^,]{0,200}\)/
			},
			{
				name: 'places',
				value: 7,
				pattern: /\bassertAlmostEqual\s?\(/
			}
		];
		function boundsOf({ text }) {
			const bounds = RULES.flatMap(({ name, sign, pattern })=>{
				const found = pattern.exec(text)?.[1];
				const value = Number(found?.replaceAll('_', ''));
				return found === undefined || Number.isNaN(value) ? [] : [
					{
						name,
						value,
						sign
					}
				];
			});
			const unsaid = DEFAULTS.filter(({ name, pattern })=>pattern.test(text) && !bounds.some((bound)=>bound.name === name));
			return [
				...bounds,
				...unsaid.map(({ name, value })=>({
						name,
						value,
						sign: -1
					}))
			];
		}
		function tolerancesOf(old, now) {
			const before = new Map();
			for (const { name, value } of old.flatMap(boundsOf))before.set(name, [
				...(before.get(name) ?? []).slice(-100),
				value
			]);
			const next = new Map();
			return now.find((assertion)=>boundsOf(assertion).some(({ name, value, sign })=>{
					const index = next.get(name) ?? 0;
					next.set(name, index + 1);
					const was = before.get(name)?.[index];
					if (was === undefined) return name === 'delta' && value > 0 && old.length >= now.length && !before.has(name);
					return (value - was) * sign > 0;
				}));
		}
		;
		function weaker(old, now, before, after, name) {
			return [
				...assertionsWeaker(old.asserts, now.asserts, before, after, name),
				...waitsLonger(old, now, after, name),
				...swallowed(old, now, after, name)
			];
		}
		function assertionsWeaker(all, others, before, after, name) {
			const [gone, fresh] = [
				added(others, all, ({ text })=>text),
				added(all, others, ({ text })=>text)
			];
			const count = (items, level)=>items.filter((item)=>item.level >= level).length;
			const [first, weak] = [
				gone.find(({ level })=>level > 0),
				fresh.find(({ level })=>level < 3)
			];
			if (count(gone, 1) > count(fresh, 1)) {
				const empty = fresh.find(({ level })=>level === 0);
				if (empty) {
					return [
						{
							kind: 'assertion-loosened',
							line: source_lineOf(after, empty.at),
							what: `${name} asserts nothing any more: ${quoted(empty.text)}.`
						}
					];
				}
				const lost = count(gone, 1) - count(fresh, 1);
				const many = lost === 1 ? 'one assertion' : `${lost} assertions`;
				return [
					{
						kind: 'assertion-removed',
						...(first ? {
							line: source_lineOf(before, first.at)
						} : {}),
						what: `${name} has ${many} less: ${quoted(first?.text ?? '')} is gone.`
					}
				];
			}
			const looser = [
				3,
				2
			].some((level)=>count(gone, level) > count(fresh, level));
			if (looser && first && weak) {
				return [
					{
						kind: 'assertion-loosened',
						line: source_lineOf(after, weak.at),
						what: `${name} asserts less: ${quoted(weak.text)} stands for ${quoted(first.text)}.`
					}
				];
			}
			const wide = tolerancesOf(gone, fresh);
			return wide ? [
				{
					kind: 'assertion-loosened',
					line: source_lineOf(after, wide.at),
					what: `${name} allows more than before: ${quoted(wide.text)}.`
				}
			] : [];
		}
		function waitsLonger(old, now, after, name) {
			const found = longer(old.waits, now.waits, after.language);
			if (!found) return [];
			const does = found.kind === 'retries-more' ? 'is tried again more often' : found.sleep ? 'sleeps longer' : 'may take longer';
			return [
				{
					kind: found.kind,
					line: source_lineOf(after, found.at),
					what: `${name} ${does}: ${quoted(found.text)}.`
				}
			];
		}
		function swallowed(old, now, after, name) {
			const [first] = added(old.swallows, now.swallows, ({ how })=>how);
			if (!first || now.swallows.length <= old.swallows.length) return [];
			return [
				{
					kind: 'error-ignored',
					line: source_lineOf(after, first.at),
					what: `${name} swallows errors: ${quoted(first.how)}.`
				}
			];
		}
		function weakerTest(old, now) {
			const name = `The test ${quoted(now.name)}`;
			const found = weaker(old, now, old.source, now.source, name);
			const [before, after] = [
				old.block.cases ?? 0,
				now.block.cases ?? 0
			];
			if (before > after && (now.block.cases !== undefined || old.source.language !== 'js')) {
				const lost = before - after;
				found.push({
					kind: 'test-deleted',
					line: source_lineOf(now.source, now.block.at),
					what: `${name} runs over ${lost === 1 ? 'one case' : `${lost} cases`} less.`
				});
			}
			const bodyOf = ({ source, block })=>insideOf(source, block, 400)?.replace(/[\s{}();]|\b(?:pass|end|return)\b/g, '');
			if (found.length === 0 && (bodyOf(old) ?? '') !== '' && bodyOf(now) === '') {
				found.push({
					kind: 'assertion-removed',
					line: source_lineOf(now.source, now.block.at),
					what: `${name} has no body any more.`
				});
			}
			return found;
		}
		;
		const renamed_MOST = 40;
		const renamed_ALIKE = 0.6;
		function renamed(gone, fresh) {
			const likes = new Map();
			const left = fresh.slice(0, renamed_MOST).map((test)=>({
					test,
					words: wordsOf(test)
				}));
			for (const test of gone.slice(0, renamed_MOST)){
				const words = wordsOf(test);
				let best = -1;
				let most = renamed_ALIKE;
				for (const [index, other] of left.entries()){
					const share = renamed_shareOf(words, other.words);
					if (share >= most) [best, most] = [
						index,
						share
					];
				}
				const [like] = best < 0 ? [] : left.splice(best, 1);
				if (like) likes.set(test, like.test);
			}
			return likes;
		}
		function wordsOf({ source, block }) {
			const body = source.plain.slice(block.body, Math.min(block.end, block.body + 2_000));
			return countOf(body.match(/\w+/g) ?? []);
		}
		function renamed_shareOf(one, other) {
			let [both, all] = [
				0,
				0
			];
			for (const [word, count] of one){
				both += Math.min(count, other.get(word) ?? 0);
				all += count;
			}
			for (const count of other.values())all += count;
			return all === 0 ? 0 : (2 * both) / all;
		}
		;
		function weakerTests(files) {
			const found = [];
			const put = (path, items)=>void found.push(...items.map((item)=>({
						path,
						...item
					})));
			const elsewhere = byName(files.flatMap(({ old, now })=>fresh(old, now)));
			for (const { path, old, now } of files){
				if (!old) continue;
				const stayed = now && sure(old.source, now.source) ? now : undefined;
				const pairs = paired(old.tests, stayed?.tests ?? []);
				const gone = [];
				for (const [before, here] of pairs){
					const after = here ?? takeMoved(elsewhere, before);
					if (after) put(after.source.path, stays(before, after));
					else if (!before.skip) gone.push(before);
				}
				put(stayed ? path : old.source.path, goneTests(gone, old, stayed, path));
				if (now) {
					put(path, alone(old, now));
					if (isTest(path)) put(path, outsideWeaker(old, now));
				}
			}
			return merged(found);
		}
		function paired(old, now) {
			const left = byName(now);
			const same = new Map();
			const textOf = ({ source, block })=>source.code.slice(block.at, Math.min(block.end, block.at + 600));
			const several = old.filter(({ name })=>(left.get(name)?.length ?? 0) > 1);
			const byText = new Map();
			const names = new Set(several.map(({ name })=>name));
			for (const test of now)if (names.has(test.name)) byText.set(textOf(test), [
				...(byText.get(textOf(test)) ?? []),
				test
			].slice(0, 100));
			const taken = new Set();
			for (const test of several){
				const like = byText.get(textOf(test))?.find((one)=>one.name === test.name && !taken.has(one));
				if (!like) continue;
				taken.add(like);
				same.set(test, like);
			}
			const queues = new Map([
				...left
			].map(([name, tests])=>[
					name,
					tests.filter((test)=>!taken.has(test)).reverse()
				]));
			return old.map((test)=>[
					test,
					same.get(test) ?? queues.get(test.name)?.pop()
				]);
		}
		function byName(tests) {
			const names = new Map();
			for (const test of tests){
				const list = names.get(test.name);
				if (list) list.push(test);
				else names.set(test.name, [
					test
				]);
			}
			return names;
		}
		const fresh = (old, now)=>added(old?.tests ?? [], now?.tests ?? [], ({ name })=>name);
		const sure = (old, now)=>now.found >= old.found || [
				'rust',
				'csharp',
				'c'
			].includes(now.language);
		function takeMoved(elsewhere, { name, source }) {
			const list = elsewhere.get(name);
			const index = list?.findIndex((test)=>test.source !== source && sure(source, test.source)) ?? -1;
			return index < 0 ? undefined : list?.splice(index, 1)[0];
		}
		function stays(old, now) {
			if (old.skip) return [];
			if (!now.skip) return weakerTest(old, now);
			return [
				{
					kind: 'test-skipped',
					line: source_lineOf(now.source, now.skip.at),
					what: `The test ${quoted(now.name)} does not run any more: ${quoted(now.skip.how)}.`
				}
			];
		}
		function goneTests(gone, old, now, path) {
			if (gone.length === 0) return [];
			if (!now) {
				const many = gone.length === 1 ? `the test ${quoted(gone[0].name)}` : `${gone.length} tests`;
				const line = gone.length === 1 ? {
					line: source_lineOf(old.source, gone[0].block.at)
				} : {};
				return [
					{
						kind: 'test-deleted',
						...line,
						what: `The file is gone from where it was, and ${many} with it.`
					}
				];
			}
			const likes = renamed(gone, fresh(old, now).filter(({ skip })=>!skip));
			const words = new Set(now.source.code.match(/\w{4,200}/g) ?? []);
			return gone.flatMap((test, index)=>{
				const like = likes.get(test);
				if (like) return weakerTest(test, like);
				const line = source_lineOf(old.source, test.block.at);
				const left = index < tests_MOST ? leftOf(test, words) : undefined;
				if (left === undefined) return [
					{
						kind: 'test-deleted',
						line,
						what: `The test ${quoted(test.name)} is gone.`
					}
				];
				const what = `The test ${quoted(test.name)} is not found by its runner any more: ${quoted(left)} stands in its place in ${quoted(path)}.`;
				return [
					{
						kind: 'test-skipped',
						line,
						what
					}
				];
			});
		}
		const tests_MOST = 40;
		function leftOf({ name, source }, words) {
			if (!/^\w{4,200}$/.test(name) || source.language === 'js') return undefined;
			const small = name.toLowerCase();
			const longer = [
				...words
			].find((word)=>word !== name && word.toLowerCase().includes(small));
			return longer ?? (words.has(name) ? name : undefined);
		}
		function alone(old, now) {
			const [first] = added(old.only, now.only, ({ name })=>name);
			return first ? [
				{
					kind: 'test-skipped',
					line: source_lineOf(now.source, first.at),
					what: `Only ${quoted(first.name)} runs now; all other tests of the file are skipped.`
				}
			] : [];
		}
		function outsideWeaker(old, now) {
			const all = ({ tests, outside })=>tests.reduce((sum, { asserts })=>sum + asserts.length, outside.asserts.length);
			const found = weaker(old.outside, now.outside, old.source, now.source, 'A part outside of the tests');
			return all(now) >= all(old) ? found.filter(({ kind })=>kind !== 'assertion-removed') : found;
		}
		function merged(found) {
			const counts = new Map();
			const key = ({ kind, path, line })=>`${kind} ${line} ${path}`;
			const skips = ({ kind, what })=>kind === 'test-skipped' && what.includes('does not run');
			for (const item of found.filter(skips)){
				const known = counts.get(key(item));
				if (known) known.count += 1;
				else counts.set(key(item), {
					first: item,
					count: 1
				});
			}
			const others = found.filter((item)=>!skips(item));
			return [
				...others,
				...[
					...counts.values()
				].map(({ first, count })=>count === 1 ? first : {
						...first,
						what: `${first.what.replace(/\.$/, '')} (and ${count - 1} more by the same).`
					})
			];
		}
		;
		function wholeChange(files) {
			const touched = files.filter(({ path })=>!isDocument(path));
			const [first] = touched;
			if (!first || !touched.every(({ path })=>isSnapshot(path) || isTest(path))) return [];
			const snapshots = touched.filter(({ path })=>isSnapshot(path));
			if (snapshots[0]) {
				const which = `${quoted(snapshots[0].path)}${snapshots.length > 1 ? ` and ${snapshots.length - 1} more` : ''}`;
				return [
					{
						kind: 'snapshot-only',
						path: snapshots[0].path,
						what: `Recorded results were changed without any source: ${which}.`
					}
				];
			}
			return [
				{
					kind: 'tests-only',
					path: first.path,
					what: 'The change touches nothing but tests, so what they test is as it was.'
				}
			];
		}
		;
		const weakening_MOST = 50;
		function weakenings(files) {
			const pairs = pairsOf(files.filter(({ path })=>!isLock(path)));
			const settings = pairs.map(withSettings);
			const sides = pairs.map(({ path, was, before, after })=>({
					path,
					before,
					after,
					old: before === null ? undefined : readSource(was, before),
					now: after === null ? undefined : readSource(path, after)
				}));
			const tests = sides.map(({ path, old, now })=>({
					path,
					old: old && testedOf(old),
					now: now && testedOf(now)
				}));
			const found = [
				...wholeChange(files),
				...weakerTests(tests),
				...looserSettings(settings),
				...moreIgnored(settings),
				...sides.flatMap(({ path, old, now })=>now ? [
						...moreSuppressed(old, now),
						...moreSwallowed(path, old, now)
					].map((item)=>({
							path,
							...item
						})) : [])
			];
			const place = ({ path, line = 0 }, other)=>path === other.path ? line - (other.line ?? 0) : path < other.path ? -1 : 1;
			const seen = new Set();
			const once = found.filter(({ kind, path, line, what })=>{
				const key = `${kind} ${line ?? what} ${path}`;
				return !seen.has(key) && seen.add(key);
			});
			return once.sort(place).slice(0, weakening_MOST);
		}
		function moreSwallowed(path, old, now) {
			if (isTest(path)) return [];
			const blunt = (source)=>(source ? swallowsOf(source).filter((swallow)=>swallow.blunt) : []);
			return added(blunt(old), blunt(now), ({ how })=>how).map(({ at, how })=>({
					kind: 'error-ignored',
					line: source_lineOf(now, at),
					what: `Errors are swallowed by ${quoted(how)}.`
				}));
		}
	}),
	9466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			lz: ()=>(triageRecordSchema),
			oS: ()=>(triageSchema),
			$s: ()=>(withAnswer)
		});
		var schemas = __webpack_require__(41514);
		var failure = __webpack_require__(71621);
		;
		const ALIKE = [
			'fingerprint',
			'kind',
			'words'
		];
		const named = schemas.YjP().max(160);
		const mergedFixSchema = schemas.rej({
			pull: named,
			mergedAt: schemas.YjP().max(40),
			cameBack: schemas.YjP().max(40).optional()
		});
		const seenSchema = schemas.rej({
			issue: named,
			alike: schemas.k5n(ALIKE),
			fix: mergedFixSchema.optional()
		});
		;
		const triage_text = (max, about)=>schemas.YjP().trim().min(1).max(max).describe(about);
		const triageSchema = schemas.rej({
			summary: triage_text(1_000, 'What failed, in one or two sentences: job, step, test or command, and the message.'),
			rootCause: triage_text(4_000, 'Why it failed: the cause, not the symptom, with the chain of evidence.'),
			impact: schemas.YOg(schemas.rej({
				repository: schemas.YjP().max(140).describe('owner/repository'),
				effect: triage_text(600, 'What this failure means for that repository.')
			})).max(20).describe('Impact on each repository that is affected, this one included.'),
			solution: triage_text(4_000, 'What to change, and where: files and lines.'),
			testStrategy: triage_text(2_000, 'How to prove the fix: which test must fail before and pass after.'),
			repositoryOrder: schemas.YOg(schemas.YjP().max(140)).max(20).describe('owner/repository in the order in which they must be changed; a dependency comes before its users.'),
			class: failure.fI.describe('The class of the failure.'),
			confidence: schemas.aig().min(0).max(1).describe('How sure you are of the root cause, 0 to 1.'),
			evidence: schemas.YOg(schemas.rej({
				source: schemas.YjP().max(400).describe('Where the quote stands: `log:JOB_ID`, `file:OWNER/REPO/PATH`, `commit:OWNER/REPO@SHA`, `issue:OWNER/REPO#N` or `pull:OWNER/REPO#N`.'),
				quote: triage_text(600, 'Copied letter by letter from that source; at most a few lines.')
			})).max(20).describe('Every claim rests on one of these. A quote that does not stand in its source is dropped.'),
			suspects: schemas.YOg(schemas.rej({
				commit: schemas.YjP().max(200).describe('OWNER/REPO@SHA'),
				reason: triage_text(600, 'Why this commit.')
			})).max(10).describe('Commits that may have caused it; empty if none is known.'),
			files: schemas.YOg(schemas.YjP().max(400)).max(30).describe('OWNER/REPO/PATH of every file that the solution touches.'),
			reproCommand: schemas.YjP().max(500).optional().describe('A command a person may run to see the failure. It is shown, never executed.'),
			fixable: schemas.zMY().describe('Whether a change of files in the allowed repositories can repair it.')
		});
		const MOST_ANSWERS = 50;
		const triageRecordSchema = schemas.rej({
			triage: triageSchema,
			fingerprint: schemas.YjP().max(80).optional(),
			pins: schemas.g1P(schemas.YjP().max(140), schemas.YjP().regex(/^[0-9a-f]{40}$/)),
			provider: schemas.YjP().max(40),
			model: schemas.YjP().max(120),
			start: schemas.YjP().max(80),
			at: schemas.YjP().max(40),
			seen: schemas.YOg(seenSchema).max(3).optional(),
			answers: schemas.YOg(schemas.rej({
				at: schemas.YjP().max(40),
				costUsd: schemas.aig().min(0).optional()
			})).max(MOST_ANSWERS).optional()
		});
		const withAnswer = (before, answer)=>[
				...(before ? (before.answers ?? [
					{
						at: before.at
					}
				]) : []),
				answer
			].slice(-MOST_ANSWERS);
	}),
	357: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			sx: ()=>(judgeChange),
			t7: ()=>(judgePlan),
			tY: ()=>(onRecord)
		});
		var _decide_branch_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46079);
		var _decide_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97491);
		var _decide_our_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81950);
		var _decide_patch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1149);
		var _domain_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15668);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(807);
		var _github_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76142);
		var _github_repos_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64381);
		var _ask_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16269);
		var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13480);
		async function judgePlan(work, plan) {
			const { deps, facts } = work;
			const redactor = await deps.redactor();
			const all = await Promise.all(plan.parts.map(async (part)=>{
				const target = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.$r)(facts, part);
				if (!target) return [
					{
						rule: 'W2',
						what: 'fix',
						why: `${part.repo} is not a repository that this run may write to`
					}
				];
				const at = {
					repo: target.repo.repo,
					sha: part.base.sha,
					files: part.files
				};
				return [
					...(await isAsTold(work, part, target)),
					...(await judgeChange(deps, work.input.limits, at, redactor))
				];
			}));
			return onRecord(work, all.flat());
		}
		function onRecord({ deps, facts }, refused) {
			for (const refusal of refused){
				deps.host.audit.append({
					stage: 'judge',
					verdict: 'denied',
					target: (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.X0)(facts),
					plan: 'refused',
					...refusal
				});
				deps.host.log.notice(`guard.denied rule=${refusal.rule} ${refusal.what}: ${refusal.why}`);
			}
			return refused;
		}
		async function isAsTold({ deps, input, facts }, part, target) {
			const { github } = deps;
			const { repo } = target.repo;
			const { base, branch } = part;
			if (part.repoId !== target.repo.id || base.branch !== target.base) throw untrue(`${part.repo} is another repository`);
			const approved = facts.plan;
			const isOurs = approved ? branch === approved.branch && base.sha === approved.head : branch.startsWith((0, _decide_branch_name_js__WEBPACK_IMPORTED_MODULE_1__.$j)(input.branch, {
				issue: facts.issue.number
			}));
			if (!isOurs) return [
				{
					rule: 'W3',
					what: 'fix',
					why: `${branch} is no branch that the host makes for this issue`
				}
			];
			const wanted = {
				base: base.sha,
				plan: (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(facts, part)
			};
			const there = target.facts.branches.find(({ name })=>name === branch);
			if (there && (0, _decide_our_branch_js__WEBPACK_IMPORTED_MODULE_2__.Y)(there, wanted, (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.$d)(deps, target)) === 'other') return [
				{
					rule: 'W3',
					what: part.repo,
					why: `the branch ${branch} is there, and it is not of this plan`
				}
			];
			const head = target.facts.base.sha;
			if (base.sha !== head && !approved) {
				const moved = await (0, _github_commits_js__WEBPACK_IMPORTED_MODULE_3__.kC)(github, repo, base.sha, head).catch((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Y2)(undefined));
				if (moved?.status !== 'ahead' && moved?.status !== 'identical') throw untrue(`${base.sha.slice(0, 12)} is not on ${base.branch}`);
			}
			const sane = part.files.filter(({ path })=>(0, _domain_path_js__WEBPACK_IMPORTED_MODULE_5__.v)(path));
			await Promise.all(sane.map(async ({ path, before })=>{
				const found = (await (0, _github_repos_js__WEBPACK_IMPORTED_MODULE_6__.TA)(github, repo, path, base.sha)) ?? null;
				if (found !== before) throw untrue(`${path} was not so at ${base.sha.slice(0, 12)}`);
			}));
			return [];
		}
		const untrue = (why)=>new _errors_js__WEBPACK_IMPORTED_MODULE_4__.PL('W9', `The plan does not say what is so: ${why}. Nothing was written.`);
		async function judgeChange({ github }, limits, { repo, sha, files, tree: listed }, redactor) {
			const { entries, cut } = listed ?? (await (0, _github_repos_js__WEBPACK_IMPORTED_MODULE_6__.nT)(github, repo, sha));
			const tree = {
				entries: new Map(entries.map((entry)=>[
						entry.path,
						entry
					])),
				complete: !cut
			};
			const secrets = files.flatMap(({ path, before, after })=>{
				const added = (0, _decide_patch_js__WEBPACK_IMPORTED_MODULE_7__.Mt)(before ?? '', after ?? '').join('\n');
				(0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.Tr)(redactor, added, 'committed');
				const found = redactor.findPattern(added);
				return found ? [
					{
						rule: 'O2',
						path,
						why: `what is added looks like a secret (${found.name})`
					}
				] : [];
			});
			return [
				...(0, _decide_limits_js__WEBPACK_IMPORTED_MODULE_9__.lv)(files, tree, limits),
				...secrets
			].map(({ rule, path, why })=>({
					...{
						rule,
						why
					},
					what: path || (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_10__.fq)(repo)
				}));
		}
	}),
	95453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ck: ()=>(decidePart),
			G$: ()=>(reviewersOf),
			IN: ()=>(workflowsOf)
		});
		var _decide_codeowners_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76378);
		var _decide_commit_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83704);
		var _decide_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83776);
		var _decide_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34376);
		var _decide_pull_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54314);
		var _decide_risk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55473);
		var _decide_weakening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);
		var _text_comment_body_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39486);
		var _text_title_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12878);
		var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13480);
		function decidePart({ deps, facts, plan, proof, approvers }, target, part, published) {
			const { settings } = deps;
			const name = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.X0)(facts);
			const weakened = (0, _decide_weakening_js__WEBPACK_IMPORTED_MODULE_1__.r)(part.files);
			const risk = (0, _decide_risk_js__WEBPACK_IMPORTED_MODULE_2__.WD)((0, _decide_risk_js__WEBPACK_IMPORTED_MODULE_2__.EV)(part.files), plan.answer.risk);
			const hash = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(facts, part);
			const paths = part.files.map(({ path })=>path);
			const reviewers = reviewersOf(target, paths, risk.level === 'high' ? approvers : []);
			const workflows = workflowsOf(deps, target);
			const message = (0, _decide_commit_message_js__WEBPACK_IMPORTED_MODULE_3__.df)(part, {
				issue: name,
				plan: hash,
				answer: plan.answer,
				closes: plan.closes,
				part: {
					number: plan.parts.indexOf(part) + 1,
					of: plan.parts.length
				},
				asked: plan.asked,
				proof
			});
			const pulls = plan.parts.map(({ repo })=>({
					repo,
					url: published.find((one)=>one.part.repo === repo)?.url
				}));
			const marker = {
				kind: 'fix',
				data: {
					issue: name,
					...(plan.fingerprint === undefined ? {} : {
						fingerprint: plan.fingerprint
					}),
					plan: hash,
					run: settings.run.id,
					risk: risk.level,
					weakens: weakened.length > 0,
					...(facts.plan ? {
						approved: {
							plan: facts.plan.hash,
							by: facts.plan.by
						}
					} : {})
				}
			};
			const references = [
				(0, _decide_pull_text_js__WEBPACK_IMPORTED_MODULE_4__.Bz)({
					issue: name,
					closes: plan.closes,
					pulls,
					part
				})
			];
			return {
				risk,
				weakened,
				reviewers,
				workflows,
				commit: {
					...{
						branch: part.branch,
						base: part.base,
						...message,
						files: part.files,
						plan: hash
					},
					...(facts.plan ? {
						approved: {
							number: facts.plan.number,
							hash: facts.plan.hash
						}
					} : {})
				},
				pull: {
					branch: part.branch,
					base: part.base.branch,
					title: (0, _text_title_js__WEBPACK_IMPORTED_MODULE_5__.CL)(part.pull.title, 120) || message.headline,
					labels: [
						_decide_labels_js__WEBPACK_IMPORTED_MODULE_6__.e,
						(0, _decide_labels_js__WEBPACK_IMPORTED_MODULE_7__.uI)(risk.level),
						...(facts.plan ? [
							_decide_labels_js__WEBPACK_IMPORTED_MODULE_7__.Py,
							_decide_labels_js__WEBPACK_IMPORTED_MODULE_7__.UD.approved
						] : []),
						...(weakened.length > 0 || risk.level === 'high' ? [
							_decide_labels_js__WEBPACK_IMPORTED_MODULE_7__.TI
						] : [])
					],
					reviewers,
					marker,
					references,
					draft: true
				},
				text: (ready)=>(0, _decide_pull_text_js__WEBPACK_IMPORTED_MODULE_4__.f7)({
						part,
						answer: plan.answer,
						issue: name,
						closes: plan.closes,
						risk,
						weakenings: weakened,
						proof,
						pulls,
						asked: plan.asked,
						runUrl: settings.run.url,
						workflows,
						template: target.template,
						allowLinks: ready.allowLinks
					}, (text)=>(0, _text_comment_body_js__WEBPACK_IMPORTED_MODULE_8__.SX)({
							marker: marker.kind,
							data: marker.data,
							text
						}, ready, references))
			};
		}
		function workflowsOf({ settings }, { self }) {
			if (self !== undefined && self.login !== 'github-actions[bot]') return 'by-themselves';
			return settings.urls.api.endsWith('/api/v3') ? 'never' : 'when-approved';
		}
		const MOST_ASKED = 15;
		function reviewersOf({ self, codeowners = '', repo: { repo } }, paths, approvers = []) {
			const owners = (0, _decide_codeowners_js__WEBPACK_IMPORTED_MODULE_9__.K)(codeowners, paths, self ? [
				self.login
			] : []);
			const users = [
				...new Set([
					...owners.users,
					...approvers.filter((name)=>!name.includes('/'))
				])
			];
			const teams = [
				...new Set([
					...owners.teams,
					...approvers.filter((name)=>name.includes('/'))
				])
			];
			const own = `${repo.owner}/`.toLowerCase();
			return {
				users: users.slice(0, MOST_ASKED),
				teams: teams.slice(0, MOST_ASKED).flatMap((team)=>(team.toLowerCase().startsWith(own) ? [
						team.slice(own.length)
					] : []))
			};
		}
	}),
	13480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$d: ()=>(trustsIn),
			$r: ()=>(targetOf),
			I7: ()=>(branchesFor),
			UW: ()=>(FIX_LABELS),
			X0: ()=>(issueName),
			ax: ()=>(fingerprintOf),
			eo: ()=>(readFix),
			qQ: ()=>(hashOf)
		});
		var _decide_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41129);
		var _decide_branch_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46079);
		var _decide_codeowners_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(76378);
		var _decide_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83776);
		var _decide_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34376);
		var _decide_plan_hash_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(82767);
		var _decide_pull_marker_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(35959);
		var _domain_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71621);
		var _domain_fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39880);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94395);
		var _domain_triage_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9466);
		var _errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(807);
		var _github_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59050);
		var _github_permissions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37192);
		var _github_target_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(61791);
		var _github_texts_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(90860);
		var _text_marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4064);
		var _asked_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38213);
		var _marked_texts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60534);
		const FIX_LABELS = [
			_decide_labels_js__WEBPACK_IMPORTED_MODULE_0__.e,
			..._domain_fix_js__WEBPACK_IMPORTED_MODULE_1__.F7.map(_decide_labels_js__WEBPACK_IMPORTED_MODULE_2__.uI),
			_decide_labels_js__WEBPACK_IMPORTED_MODULE_2__.TI,
			_decide_labels_js__WEBPACK_IMPORTED_MODULE_2__.Py,
			_decide_labels_js__WEBPACK_IMPORTED_MODULE_2__.UD.approved
		];
		const TEMPLATE_PLACES = [
			'.github/',
			'',
			'docs/'
		].flatMap((folder)=>[
				'pull_request_template.md',
				'PULL_REQUEST_TEMPLATE.md'
			].map((file)=>`${folder}${file}`));
		async function readFix(deps, begun, input, plan) {
			const started = plan ? atPlan(begun, plan) : begun;
			const { github, settings } = deps;
			const { home } = settings;
			const trusted = (author)=>(0, _decide_access_js__WEBPACK_IMPORTED_MODULE_3__.t1)(author, started.self, settings.trustedBots);
			const chosen = targetsOf(deps, started, input, plan);
			const branches = branchesFor(plan, (0, _decide_branch_name_js__WEBPACK_IMPORTED_MODULE_4__.$j)(input.branch, {
				issue: started.number
			}));
			const [issue, comments, tried, targets] = await Promise.all([
				(0, _asked_issue_js__WEBPACK_IMPORTED_MODULE_5__.e)(deps, started),
				(0, _github_issues_js__WEBPACK_IMPORTED_MODULE_6__.fg)(github, home, started.number, _text_marker_js__WEBPACK_IMPORTED_MODULE_7__.CB),
				plan ? (0, _github_issues_js__WEBPACK_IMPORTED_MODULE_6__.fg)(github, home, plan.number, _text_marker_js__WEBPACK_IMPORTED_MODULE_7__.CB) : undefined,
				Promise.all(chosen.map((target)=>readOne(deps, target, started, branches)))
			]);
			const frozen = started.frozen ? {
				...issue,
				title: started.frozen.title,
				body: started.frozen.body
			} : issue;
			const marked = (all)=>(0, _marked_texts_js__WEBPACK_IMPORTED_MODULE_8__.P)(deps, all.filter(({ author })=>trusted(author)), trusted);
			const [texts, before] = await Promise.all([
				marked([
					issue,
					...comments
				]),
				tried ? marked(tried) : undefined
			]);
			const permission = trusted(frozen.author) ? 'write' : await (0, _github_permissions_js__WEBPACK_IMPORTED_MODULE_9__.cE)(github, home, frozen.author.login);
			const triage = (0, _marked_texts_js__WEBPACK_IMPORTED_MODULE_8__.z)(texts, 'triage', _domain_triage_js__WEBPACK_IMPORTED_MODULE_10__.lz);
			return {
				issue: frozen,
				issueShown: permission === 'write' || permission === 'admin',
				triage,
				failure: (0, _marked_texts_js__WEBPACK_IMPORTED_MODULE_8__.z)(texts, 'failure', _domain_failure_js__WEBPACK_IMPORTED_MODULE_11__.Ig),
				record: recordIn(before ?? texts),
				targets,
				openFixes: targets.flatMap((target)=>openFixesIn(target, trustsIn(deps, target))).filter(({ pull })=>pull.number !== plan?.number),
				openPlans: targets.flatMap((target)=>target.facts.pulls.filter((pull)=>pull.number !== plan?.number && isPlanFor(pull, issue, trustsIn(deps, target)))),
				request: started.request,
				plan,
				scope: withFailedCommit(started.scope, triage)
			};
		}
		const issueName = ({ issue })=>`${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.fq)(issue.repo)}#${issue.number}`;
		const hashOf = (facts, { repo, base, files })=>(0, _decide_plan_hash_js__WEBPACK_IMPORTED_MODULE_13__.S)({
				issue: issueName(facts),
				repo,
				base: base.sha,
				files
			});
		const targetOf = ({ targets }, { repo })=>targets.find(({ repo: one })=>(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.fq)(one.repo).toLowerCase() === repo.toLowerCase());
		const fingerprintOf = ({ failure, triage })=>failure?.fingerprint ?? triage?.fingerprint;
		function recordIn(texts) {
			const found = (0, _marked_texts_js__WEBPACK_IMPORTED_MODULE_8__.z)(texts, 'fix', _domain_fix_js__WEBPACK_IMPORTED_MODULE_1__.EI);
			if (!found) return undefined;
			const { url: _, ...record } = found;
			return record;
		}
		const trustsIn = ({ settings }, { self })=>(author)=>(0, _decide_access_js__WEBPACK_IMPORTED_MODULE_3__.t1)(author, self, settings.trustedBots);
		const openFixesIn = ({ facts }, trusted)=>facts.pulls.flatMap((pull)=>{
				const fix = pull.fork || !trusted(pull.author) ? undefined : (0, _decide_pull_marker_js__WEBPACK_IMPORTED_MODULE_14__.lh)(pull.body);
				return fix ? [
					{
						...fix,
						pull
					}
				] : [];
			});
		function isPlanFor(pull, issue, trusted) {
			const marker = pull.fork || !trusted(pull.author) ? undefined : (0, _decide_pull_marker_js__WEBPACK_IMPORTED_MODULE_14__.we)(pull.body);
			return marker?.kind === 'plan' && marker.data.issue.toLowerCase() === issueName({
				issue
			}).toLowerCase();
		}
		const atPlan = (started, { issue, head })=>({
				...started,
				number: Number(issue.slice(issue.indexOf('#') + 1)),
				frozen: undefined,
				scope: {
					...started.scope,
					repos: started.scope.repos.map((one)=>((0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.Zj)(one.repo, started.scope.home) ? {
							...one,
							pin: head
						} : one))
				}
			});
		function targetsOf({ settings }, { scope, number }, input, plan) {
			const { run } = settings;
			const branch = plan?.branch ?? (0, _decide_branch_name_js__WEBPACK_IMPORTED_MODULE_4__.at)(input.branch, {
				issue: number,
				run: run.number ?? run.id
			});
			const repos = [
				scope.home,
				...(plan ? [] : input.targets.filter((repo)=>!(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.Zj)(repo, scope.home)))
			];
			return repos.map((repo)=>{
				const found = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.TQ)(scope, repo);
				if (!found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_15__.yo(`\`fix-repositories\` names ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.fq)(repo)}, which \`repositories\` does not list (or which was left out as less visible).`);
				return {
					repo: found,
					base: found.defaultBranch,
					branch
				};
			});
		}
		const branchesFor = (plan, prefix)=>plan ? {
				branch: plan.branch,
				prefix: `${plan.branch}-`
			} : {
				prefix
			};
		async function readOne(deps, target, started, branches) {
			const { github, settings } = deps;
			const { repo, pin } = target.repo;
			const [self, facts, texts] = await Promise.all([
				settings.repositoryTokens.some((own)=>(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.Zj)(own.repo, repo)) ? (0, _github_permissions_js__WEBPACK_IMPORTED_MODULE_9__.lJ)(github, repo).catch(()=>undefined) : started.self,
				(0, _github_target_js__WEBPACK_IMPORTED_MODULE_16__._)(github, repo, {
					...branches,
					labels: FIX_LABELS,
					users: [],
					configPath: (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.Zj)(repo, settings.home) ? settings.configPath : undefined
				}),
				(0, _github_texts_js__WEBPACK_IMPORTED_MODULE_17__.Z)(github, repo, pin, [
					..._decide_codeowners_js__WEBPACK_IMPORTED_MODULE_18__.Q,
					...TEMPLATE_PLACES
				])
			]);
			const first = (places)=>places.map((place)=>texts.get(place)).find((text)=>text !== undefined);
			return {
				...target,
				self,
				facts,
				codeowners: first(_decide_codeowners_js__WEBPACK_IMPORTED_MODULE_18__.Q),
				template: first(TEMPLATE_PLACES)
			};
		}
		function withFailedCommit(scope, triage) {
			const shas = new Map(scope.shas);
			for (const { repo, pin } of scope.repos){
				const looked = triage?.pins[(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.fq)(repo)];
				if (looked && looked !== pin) shas.set((0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.wb)(repo), [
					...(shas.get((0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_12__.wb)(repo)) ?? []),
					looked
				]);
			}
			return {
				...scope,
				shas
			};
		}
	})
};
