export const id = 8357;
export const ids = [
	8357
];
export const modules = {
	39880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ce: ()=>(ISOLATIONS),
			EI: ()=>(fixRecordSchema),
			F7: ()=>(RISKS),
			NR: ()=>(validationStepSchema),
			OR: ()=>(pullTextSchema),
			QJ: ()=>(askedSchema),
			aE: ()=>(fixHandoverSchema),
			ds: ()=>(validationSchema),
			qm: ()=>(fixPullSchema),
			r5: ()=>(fixAnswerSchema),
			wl: ()=>(riskLevel),
			yB: ()=>(fixPartSchema)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		const line = (max, about)=>zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(max).describe(about);
		const sha = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/);
		const hash = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/);
		const name = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(140);
		const RISKS = [
			'low',
			'medium',
			'high'
		];
		const riskLevel = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(RISKS);
		const fileChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
			before: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_048_576).nullable(),
			after: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(262_144).nullable(),
			mode: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'100644',
				'100755'
			])
		});
		const pullTextSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			title: line(200, 'One line: what the change does, as an imperative sentence.'),
			cause: line(3_000, 'Why the change is needed: why the failure happened, or what the issue asks for.'),
			change: line(3_000, 'What was changed, and why that does it.'),
			impact: line(2_000, 'Who and what is affected by the change.'),
			tests: line(2_000, 'How the change is proved, and what no test covers.')
		});
		const fixPartSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repo: name,
			repoId: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive(),
			base: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
				sha
			}),
			branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200),
			files: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(fileChangeSchema).min(1).max(100),
			pull: pullTextSchema
		});
		const fixAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			outcome: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'fix',
				'give-up'
			]).describe('`fix`: what is staged does what is asked. `give-up`: no change of files that you may make does.'),
			summary: line(1_500, 'What you did and why, or why you gave up and what a person should do; two or three sentences.'),
			risk: riskLevel.describe('How dangerous the change is. Code rates it too, and the worse rating counts.'),
			confidence: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).describe('How sure you are that it does what is asked, 0 to 1.')
		});
		const askedSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			provider: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(120),
			costUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0),
			steps: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0)
		});
		const handover = {
			version: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				id: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
				attempt: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive()
			}),
			home: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				repo: name,
				id: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive()
			}),
			issue: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive(),
			start: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional()
		};
		const fixPlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			...handover,
			archives: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				repo: name,
				sha,
				sha256: hash
			})).max(20),
			parts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(fixPartSchema).min(1).max(10),
			answer: fixAnswerSchema,
			note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4_000).optional(),
			closes: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			approved: zod__WEBPACK_IMPORTED_MODULE_0__.euz(true).optional(),
			asked: askedSchema
		});
		const validationStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			step: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'setup',
				'reproduce-before',
				'syntax',
				'reproduce-after',
				'validate'
			]),
			ok: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			command: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(10_000),
			exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().nullable(),
			timedOut: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0),
			output: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000)
		});
		const ISOLATIONS = [
			'job',
			'bubblewrap',
			'unsafe'
		];
		const validationSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			version: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			plan: hash,
			verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'passed',
				'failed',
				'not-reproduced',
				'broken',
				'none'
			]),
			isolation: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(ISOLATIONS),
			network: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			steps: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(validationStepSchema).max(20)
		});
		const proofSchema = validationSchema.omit({
			version: true,
			plan: true
		});
		const fixDeadEndSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt('end', [
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('refused'),
				because: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2_000)).min(1).max(100)
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('gave-up'),
				summary: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_500),
				refused: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
					rule: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					what: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					why: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
				})).max(1_000)
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('failed-validation'),
				summary: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_500),
				proof: proofSchema
			})
		]);
		const fixRefusalSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			...handover,
			ending: fixDeadEndSchema,
			reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z-]{2,30}$/),
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4_000),
			asked: askedSchema.optional()
		});
		const fixHandoverSchema = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			fixPlanSchema,
			fixRefusalSchema
		]);
		const ATTEMPT_ENDS = [
			'published',
			'not-opened',
			'not-published',
			'failed-validation',
			'gave-up',
			'refused'
		];
		const fixRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional(),
			attempts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				run: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
				start: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
				end: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(ATTEMPT_ENDS),
				at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
				pulls: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400)).max(10),
				costUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).optional()
			})).max(50)
		});
		const fixPullSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			issue: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(160),
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional(),
			plan: hash,
			run: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
			risk: riskLevel,
			weakens: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			approved: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				plan: hash,
				by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(60)
			}).optional()
		});
	}),
	98357: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			INTENTS: ()=>(INTENTS)
		});
		var schemas = __webpack_require__(41514);
		var tool = __webpack_require__(39915);
		var tools_arguments = __webpack_require__(75865);
		var domain_repo = __webpack_require__(94395);
		var errors = __webpack_require__(807);
		var words = __webpack_require__(7673);
		;
		const repository = schemas.YjP().max(140).optional().describe('owner/name of a repository that you may change; left out: the repository of this run.');
		const branch = schemas.YjP().max(255).optional().describe('Leave out: the host names the branch.');
		const path = schemas.YjP().min(1).max(400).describe('Path inside the repository as get_repository_structure shows it, without a leading slash.');
		const unused = (max, about)=>schemas.YjP().max(max).optional().describe(about);
		const readable = (schema)=>schema.refine((text)=>text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text), 'holds control characters');
		const oneLine = (schema)=>schema.refine((text)=>text.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(text), 'must be one line of plain text');
		function stagingOf({ staging }) {
			if (!staging) throw new Error('T1: an intent was called without a staging');
			return staging;
		}
		const told = (source, changed, ...sentences)=>({
				source: `staged:${source}`,
				kind: 'data',
				text: sentences.join(' '),
				...(changed ? {
					changes: true
				} : {})
			});
		function standing(staging, target) {
			const files = staging.staged(target.repo.repo).length;
			const where = `in ${(0, domain_repo.fq)(target.repo.repo)}, on ${target.branch}`;
			return files === 0 ? `Nothing is staged ${where}.` : `${(0, words.U9)(files, 'file')} staged ${where}.`;
		}
		function onlyIssue(staging, { repository, number }) {
			const { repo, number: own } = staging.issue;
			const name = `${(0, domain_repo.fq)(repo)}#${own}`;
			const same = repository === undefined || repository.toLowerCase() === (0, domain_repo.fq)(repo).toLowerCase();
			if (same && (number === undefined || number === own)) return name;
			throw new errors.v4(`Only ${name} may be named: it is the issue that asked for this run.`, {
				rule: 'W7'
			});
		}
		;
		const args = schemas.rej({
			body: readable(schemas.YjP().trim().min(1).max(4_000)).describe('What people should know beside the pull request.'),
			repository: schemas.YjP().max(140).optional().describe('Leave out: it is the issue that asked for this run.'),
			number: tools_arguments.ai.optional().describe('Leave out: it is the issue that asked for this run.')
		});
		const addIssueComment = (0, tool.u)({
			name: 'add_issue_comment',
			about: 'Add a note to the one comment that the host writes on the issue. Optional, once; the pull request is described by create_pull_request, not here.',
			writes: true,
			args,
			check: (given)=>given,
			run: async (context, { body, ...issue })=>{
				const staging = stagingOf(context);
				staging.refuseSecrets(body, issue.repository);
				const name = onlyIssue(staging, issue);
				const changed = staging.setNote(body);
				return told(name, changed, changed ? `Staged: a note in the comment on ${name}.` : 'Nothing changed: it is staged.');
			}
		});
		;
		const create_branch_args = schemas.rej({
			repository: repository,
			branch: branch,
			reason: unused(500, 'Not needed.')
		});
		const createBranch = (0, tool.u)({
			name: 'create_branch',
			about: 'Open the change set of a repository; its branch is named and made by the host. Optional: create_or_update_file and delete_file open it by themselves.',
			writes: true,
			args: create_branch_args,
			check: (given)=>given,
			run: async (context, given)=>{
				const staging = stagingOf(context);
				staging.refuseSecrets(given.branch, given.reason);
				const target = staging.target(given);
				const { repo, pin } = target.repo;
				return told((0, domain_repo.fq)(repo), staging.open(target), `The host will make the branch ${target.branch} of ${(0, domain_repo.fq)(repo)} from ${target.base} at ${pin}.`, 'Now stage files with create_or_update_file and delete_file.');
			}
		});
		;
		const isCrlf = (text)=>text.includes('\r\n') && !/(?:^|[^\r])\n/.test(text);
		const toCrlf = (text)=>text.replace(/\r?\n/g, '\r\n');
		function applyEdits(text, edits) {
			const form = isCrlf(text) ? toCrlf : (same)=>same;
			return edits.reduce((now, edit, index)=>{
				const search = form(edit.search);
				const [at, ...more] = occurrences(now, search);
				const which = edits.length > 1 ? `Edit ${index + 1} of ${edits.length}, so none was made: ` : '';
				if (at === undefined) throw new errors.v4(`${which}the text to replace does not stand in the file; ${nearest(now, search)}`);
				if (more.length > 0) {
					const lines = [
						at,
						...more
					].slice(0, SHOWN).map((position)=>lineAt(now, position));
					const rest = more.length >= SHOWN ? " \u2026" : '';
					throw new errors.v4(`${which}the text to replace stands ${more.length + 1 >= MOST ? `${MOST} times or more` : (0, words.U9)(more.length + 1, 'time')} in the file, at the lines ${lines.join(', ')}${rest}: give more lines around it, so that it stands once.`);
				}
				return now.slice(0, at) + form(edit.replace) + now.slice(at + search.length);
			}, text);
		}
		const SHOWN = 10;
		const MOST = 1_000;
		function occurrences(text, search) {
			const back = new Int32Array(search.length);
			for(let at = 1, length = 0; at < search.length;){
				if (search[at] === search[length]) back[at++] = ++length;
				else if (length > 0) length = back[length - 1];
				else at++;
			}
			const found = [];
			for(let at = 0, length = 0; at < text.length && found.length < MOST; at++){
				while(length > 0 && text[at] !== search[length])length = back[length - 1];
				if (text[at] === search[length]) length++;
				if (length < search.length) continue;
				found.push(at + 1 - length);
				length = back[length - 1];
			}
			return found;
		}
		const lineAt = (text, position)=>text.slice(0, position).split('\n').length;
		const bare = (line)=>line.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
		const shown = (line)=>{
			const text = line.replace(/\r$/, '');
			return JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}\u{2026}` : text);
		};
		const ANCHORS = 20;
		const REACH = 200;
		function nearest(text, search) {
			const have = text.split('\n');
			const want = search.split('\n').slice(0, REACH);
			const places = new Map();
			for (const line of want)if (bare(line) !== '') places.set(bare(line), []);
			if (places.size === 0) return 'it is white space alone.';
			for (const [index, line] of have.entries()){
				const known = places.get(bare(line));
				if (known && known.length < ANCHORS) known.push(index);
			}
			let best = {
				start: 0,
				same: 0
			};
			for (const [offset, line] of want.entries()){
				for (const place of places.get(bare(line)) ?? []){
					const start = place - offset;
					const same = want.filter((one, at)=>bare(one) !== '' && bare(one) === bare(have[start + at] ?? '')).length;
					if (same > best.same) best = {
						start,
						same
					};
				}
				if (best.same > 0) break;
			}
			if (best.same === 0) return alike(have, want.find((line)=>bare(line) !== '') ?? '');
			const last = want.length - 1;
			const fits = (one, at)=>{
				const other = have[best.start + at] ?? '';
				if (last === 0) return other.includes(one);
				return at === 0 ? other.endsWith(one) : at === last ? other.startsWith(one) : one === other;
			};
			const at = want.findIndex((one, index)=>!fits(one, index));
			const [one = '', other] = [
				want[at],
				have[best.start + at]
			];
			if (at < 0 || other === undefined) return `its beginning stands at line ${best.start + 1}, and the file ends before it.`;
			const line = `line ${best.start + at + 1}`;
			return bare(one) === bare(other) ? `${line} differs only in white space or in invisible characters: ${shown(other)}.` : `the nearest place is line ${best.start + 1}, but ${line} is ${shown(other)}, not ${shown(one)}.`;
		}
		function alike(have, wanted) {
			const want = bare(wanted);
			let best = {
				index: -1,
				score: 0.5
			};
			for (const [index, line] of have.entries()){
				const other = bare(line);
				const most = Math.min(want.length, other.length);
				let begin = 0;
				while(begin < most && want[begin] === other[begin])begin++;
				let end = 0;
				while(end < most - begin && want.at(-1 - end) === other.at(-1 - end))end++;
				const score = (begin + end) / Math.max(want.length, other.length, 1);
				if (score > best.score) best = {
					index,
					score
				};
			}
			if (best.index < 0) return 'no line of it is like it: read the file with get_file_contents and copy the text exactly.';
			return `the nearest line is ${best.index + 1}: ${shown(have[best.index] ?? '')}.`;
		}
		;
		const CONTENT_CHARS = 204_800;
		const EDIT_CHARS = 20_480;
		const MOST_EDITS = 20;
		const create_or_update_file_args = schemas.rej({
			repository: repository,
			path: path,
			content: schemas.YjP().max(CONTENT_CHARS).optional().describe('The whole new text: for a new file, or a short one. Else use `edits`.'),
			edits: schemas.YOg(schemas.rej({
				search: schemas.YjP().min(1).max(EDIT_CHARS).describe('Text that stands in the file exactly once, copied with its indentation.'),
				replace: schemas.YjP().max(EDIT_CHARS).describe('What takes its place; empty deletes it.')
			})).min(1).max(MOST_EDITS).optional().describe('Replacements, made one after the other in the file as it stands now; all of them or none.'),
			branch: branch,
			mode: unused(10, 'Leave out: a file keeps its mode, and a new one is not executable.'),
			message: unused(500, 'Not needed: the host writes the commit message.')
		});
		const createOrUpdateFile = (0, tool.u)({
			name: 'create_or_update_file',
			about: 'Stage one file: give `edits` (exact search and replace, best for a file that exists) or `content` (the whole text), not both. Later reads show what is staged. When all files are staged, call create_pull_request.',
			writes: true,
			args: create_or_update_file_args,
			check: (given)=>{
				if ((given.content === undefined) !== (given.edits === undefined)) return given;
				throw new errors.v4('Give either `content` or `edits`.', {
					rule: 'T5'
				});
			},
			run: async (context, given)=>{
				const staging = stagingOf(context);
				staging.refuseSecrets(given.branch, given.mode, given.message);
				const target = staging.target(given);
				const name = `${(0, domain_repo.fq)(target.repo.repo)}/${given.path}`;
				const { changed, before, after } = await staging.change(target, given.path, (now)=>{
					if (given.mode !== undefined && given.mode !== now.mode) throw new errors.v4(`Leave out \`mode\`: that of the file is ${now.mode} and stays so.`, {
						rule: 'W5'
					});
					return textOf(name, now, given);
				});
				if (!changed) return told(name, false, `Nothing changed: ${name} has that text already.`, standing(staging, target));
				const lines = (of)=>(of === null ? 0 : of.split('\n').length - (of.endsWith('\n') ? 1 : 0));
				const crlf = before !== null && isCrlf(before) ? ' Its lines end in CRLF, and that is kept.' : '';
				return told(name, true, `Staged: ${name}, ${before === null ? `new, ${(0, words.U9)(lines(after), 'line')}` : `${(0, words.U9)(lines(before), 'line')} before, ${lines(after)} now`}.${crlf}`, standing(staging, target), 'get_file_contents shows it as staged.');
			}
		});
		function textOf(name, { text }, { content, edits }) {
			if (edits) {
				if (text === null) throw new errors.v4(`${name} does not exist, so there is nothing to edit: give \`content\` to make it.`);
				return applyEdits(text, edits);
			}
			const whole = content ?? '';
			if (text === null) return whole;
			const mark = text.startsWith(BOM) && !whole.startsWith(BOM) ? BOM : '';
			return mark + (isCrlf(text) ? toCrlf(whole) : whole);
		}
		const BOM = '\uFEFF';
		var fix = __webpack_require__(39880);
		;
		const { title, cause, change, impact, tests } = fix.OR.shape;
		const create_pull_request_args = schemas.rej({
			repository: repository,
			title: oneLine(title),
			cause: readable(cause),
			change: readable(change),
			impact: readable(impact),
			tests: readable(tests),
			base: schemas.YjP().max(255).optional().describe('Leave out: it is the default branch.'),
			head: branch,
			draft: schemas.zMY().optional().describe('Leave out: it is a draft.')
		});
		const createPullRequest = (0, tool.u)({
			name: 'create_pull_request',
			about: 'Say what the change of a repository is: the host opens one draft pull request with it. Call it once per repository that you changed, after its files; calling it again replaces the text.',
			writes: true,
			args: create_pull_request_args,
			check: (given)=>given,
			run: async (context, { repository, base, head, draft, ...pull })=>{
				const staging = stagingOf(context);
				staging.refuseSecrets(base, head, ...Object.values(pull));
				const target = staging.target({
					repository
				});
				const name = (0, domain_repo.fq)(target.repo.repo);
				if (base !== undefined && base !== target.base) throw new errors.v4(`Leave out \`base\`: a pull request of this run goes to ${target.base}.`, {
					rule: 'W3'
				});
				if (head !== undefined && head !== target.branch) throw new errors.v4(`Leave out \`head\`: the host names the branch, ${target.branch}.`, {
					rule: 'W3'
				});
				if (draft === false) throw new errors.v4('Leave out `draft`: pull requests of this run are drafts, until a person says otherwise.', {
					rule: 'W7'
				});
				const before = staging.setPull(target, pull);
				const same = before !== undefined && JSON.stringify(before) === JSON.stringify(pull);
				if (same) return told(name, false, `Nothing changed: the pull request of ${name} says that already.`);
				return told(name, true, `Staged: the draft pull request of ${name}${before ? ', with a new text' : ''}, from ${target.branch} to ${target.base}.`, standing(staging, target), 'When nothing is missing, call `answer`.');
			}
		});
		;
		const delete_file_args = schemas.rej({
			repository: repository,
			path: path,
			branch: branch,
			message: unused(500, 'Not needed: the host writes the commit message.')
		});
		const deleteFile = (0, tool.u)({
			name: 'delete_file',
			about: 'Stage the deletion of one file, or take back a new one that you staged. Never delete a test to make a failure disappear.',
			writes: true,
			args: delete_file_args,
			check: (given)=>given,
			run: async (context, given)=>{
				const staging = stagingOf(context);
				staging.refuseSecrets(given.branch, given.message);
				const target = staging.target(given);
				const name = `${(0, domain_repo.fq)(target.repo.repo)}/${given.path}`;
				await staging.change(target, given.path, ({ text })=>{
					if (text !== null) return null;
					const gone = staging.read(target.repo.repo, given.path);
					throw new errors.v4(gone ? `${name} is deleted in this run already.` : `There is no file ${name}. get_repository_structure shows which there are.`);
				});
				const gone = staging.read(target.repo.repo, given.path) !== undefined;
				return told(name, true, gone ? `Staged: ${name} is deleted.` : `${name} is no longer staged: it is not in the base either.`, standing(staging, target));
			}
		});
		;
		const link_issues_args = schemas.rej({
			issues: schemas.YOg(schemas.rej({
				repository: schemas.YjP().max(140).optional(),
				number: tools_arguments.ai
			})).min(1).max(10).describe('The issue that asked for this run; no other can be linked.'),
			closes: schemas.zMY().optional().describe('Whether merging the pull request closes it. Default: false.')
		});
		const linkIssues = (0, tool.u)({
			name: 'link_issues',
			about: 'Say whether merging the change closes the issue that asked for this run. It is linked in any case; no other issue may be named.',
			writes: true,
			args: link_issues_args,
			check: (given)=>given,
			run: async (context, { issues, closes = false })=>{
				const staging = stagingOf(context);
				staging.refuseSecrets(...issues.map(({ repository })=>repository));
				const [name = ''] = issues.map((issue)=>onlyIssue(staging, issue));
				const changed = staging.setCloses(closes);
				const does = closes ? 'closes it' : 'does not close it';
				return told(name, changed, `${name} is linked; merging ${does}.${changed ? '' : ' Nothing changed.'}`);
			}
		});
		;
		const INTENTS = [
			createBranch,
			createOrUpdateFile,
			deleteFile,
			createPullRequest,
			linkIssues,
			addIssueComment
		];
	})
};
