export const id = 7875;
export const ids = [
	7875
];
export const modules = {
	57950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>(apply)
		});
		var domain_repo = __webpack_require__(94395);
		var schemas = __webpack_require__(41514);
		var memory = __webpack_require__(876);
		var pages = __webpack_require__(33868);
		var shapes = __webpack_require__(18524);
		;
		const shown = (check)=>({
				id: Number(check.id),
				url: check.html_url ?? '',
				app: check.app?.slug ?? '',
				conclusion: check.conclusion ?? '',
				title: check.output.title ?? '',
				summary: check.output.summary ?? '',
				externalId: check.external_id ?? ''
			});
		async function checksNamed(github, repo, sha, name) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
				...(0, shapes.at)(repo),
				ref: sha,
				check_name: name,
				per_page: pages.K
			});
			return data.check_runs.map(shown).sort((a, b)=>b.id - a.id);
		}
		const given = ({ conclusion, title, summary, externalId })=>({
				status: 'completed',
				conclusion,
				external_id: externalId,
				output: {
					title,
					summary
				}
			});
		async function createCheck(writer, repo, { sha, name, ...text }) {
			const { data } = await writer.write(repo).request('POST /repos/{owner}/{repo}/check-runs', {
				...(0, shapes.at)(repo),
				name,
				head_sha: sha,
				...given(text)
			});
			return shown(data);
		}
		async function updateCheck(writer, repo, id, text) {
			const { data } = await writer.write(repo).request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
				...(0, shapes.at)(repo),
				check_run_id: id,
				...given(text)
			});
			return shown(data);
		}
		var pulls = __webpack_require__(56348);
		var comment_body = __webpack_require__(39486);
		var neutralize = __webpack_require__(94561);
		var sanitize = __webpack_require__(20629);
		var errors = __webpack_require__(807);
		;
		function factsOf({ target }) {
			if (!target) throw new Error('an effect that changes files needs the facts of its repository');
			return target();
		}
		function freshPullOf({ pull }) {
			if (!pull) throw new Error('an effect on a pull request needs its facts');
			return pull();
		}
		function sleepOf({ sleep }) {
			if (!sleep) throw new Error('a merge needs a clock to wait by');
			return sleep;
		}
		async function settled(write, look) {
			try {
				return await write;
			} catch (error) {
				const open = error instanceof errors.E1 && (error.kind === 'unavailable' || error.kind === 'conflict');
				const seen = open ? await look() : undefined;
				if (seen === undefined) throw error;
				return seen;
			}
		}
		const defineEffect = (effect)=>effect;
		;
		const LONGEST_CHECK_TITLE = 255;
		const params = schemas.rej({
			sha: schemas.YjP().regex(/^[0-9a-f]{40}$/),
			conclusion: schemas.k5n([
				'success',
				'neutral'
			]),
			title: schemas.YjP().min(1).max(LONGEST_CHECK_TITLE),
			text: schemas.YjP().min(1).max(comment_body.xG),
			externalId: schemas.YjP().max(255),
			keeps: schemas.zMY().optional()
		});
		const checkRun = defineEffect({
			kind: 'check-run',
			about: `Show the decision as the check run \`${memory.OT}\` on the head commit; it concludes as success or neutral, never as failed. It needs \`checks: write\`.`,
			on: 'issue',
			params,
			describe: ({ sha, conclusion })=>`the check of ${sha.slice(0, 7)}, ${conclusion}`,
			guard: async ({ sha }, { github, subject })=>{
				const { head } = await (0, pulls.Es)(github, subject.repo, subject.number);
				return head.sha === sha ? undefined : {
					rule: 'M2',
					why: `HEAD_CHANGED: ${sha.slice(0, 7)} is not its head any more`
				};
			},
			run: async (effect, context, writer)=>{
				const { github, subject } = context;
				const { repo } = subject;
				const mine = async ()=>(await checksNamed(github, repo, effect.sha, memory.OT)).find((check)=>isOurs(check, context));
				const there = await mine();
				const said = effect.keeps && there ? {
					title: there.title,
					summary: there.summary
				} : {};
				const text = {
					...textOf(effect, context),
					...said
				};
				if (there && says(there, text)) return {
					result: 'unchanged',
					url: there.url
				};
				const written = await settled(there ? updateCheck(writer, repo, there.id, text) : createCheck(writer, repo, {
					sha: effect.sha,
					name: memory.OT,
					...text
				}), async ()=>{
					const now = await mine();
					return now && says(now, text) ? now : undefined;
				});
				return {
					result: 'done',
					url: written.url,
					confirm: async ()=>written.conclusion === text.conclusion && written.externalId === text.externalId ? undefined : `the check of ${effect.sha.slice(0, 7)} says something else when read back`
				};
			}
		});
		const textOf = ({ conclusion, title, text, externalId }, { redact, allowLinks })=>({
				conclusion,
				externalId: redact(externalId),
				title: (0, sanitize.g$)(redact(title), LONGEST_CHECK_TITLE),
				summary: (0, neutralize.neutralize)(redact(text), {
					allowLinks
				})
			});
		const isOurs = ({ app }, { self })=>self?.type !== 'Bot' || app.toLowerCase() === self.login.toLowerCase().replace(/\[bot\]$/, '');
		const plain = (text)=>text.replaceAll('\r\n', '\n').trim();
		const says = (check, text)=>check.conclusion === text.conclusion && check.externalId === text.externalId && plain(check.title) === plain(text.title) && plain(check.summary) === plain(text.summary);
		var access = __webpack_require__(41129);
		var hands = __webpack_require__(41141);
		var own_pull = __webpack_require__(9323);
		var pull_marker = __webpack_require__(35959);
		var github_hands = __webpack_require__(88562);
		var write_pull = __webpack_require__(74499);
		;
		function voidNow({ pull, allowed, reasons, fingerprint }, action, decided) {
			const { sha, base = pull.baseBranch } = decided;
			if (pull.headSha !== sha) return {
				rule: 'M2',
				why: `HEAD_CHANGED: ${sha.slice(0, 7)} was decided on, its head is ${pull.headSha.slice(0, 7)}`
			};
			if (pull.baseBranch !== base) return {
				rule: 'M5',
				why: `BASE_CHANGED: it was to go to ${base}, and is for ${pull.baseBranch}`
			};
			if (!allowed.includes(action)) {
				if (action === 'close') return {
					rule: 'M5',
					why: 'CLOSE_NOT_PERMITTED: nothing lets it be closed as it is now'
				};
				const why = reasons.map(({ code, text })=>`${code}: ${text}`).join(' ');
				return {
					rule: 'M1',
					why: why || 'NOT_ALLOWED_BY_RULE: a rule that selects it lets nothing be merged'
				};
			}
			return fingerprint === decided.fingerprint ? undefined : {
				rule: 'M1',
				why: 'FINGERPRINT_CHANGED: something that was decided on has changed since'
			};
		}
		;
		const close_pull_params = schemas.rej({
			sha: schemas.YjP().regex(/^[0-9a-f]{40}$/),
			fingerprint: schemas.YjP().min(1).max(64)
		});
		const closePull = defineEffect({
			kind: 'close-pull',
			about: 'Close the pull request without merging it, where a rule lets pull requests of that bot be closed; all gates are asked anew before. Its branch stays.',
			on: 'issue',
			params: close_pull_params,
			describe: ({ sha })=>`the pull request closed at ${sha.slice(0, 7)}`,
			guard: async (effect, context)=>{
				const fresh = await freshPullOf(context);
				return fresh.pull.state === 'CLOSED' ? undefined : voidNow(fresh, 'close', effect);
			},
			run: ({ sha }, context, writer)=>closeAt(sha, context, writer)
		});
		async function closeAt(sha, { github, subject }, writer) {
			const { repo, number } = subject;
			const look = ()=>(0, pulls.Es)(github, repo, number);
			const before = await look();
			const { url } = before;
			if (before.state === 'closed') return {
				result: 'unchanged',
				url
			};
			if (before.head.sha !== sha) throw new errors.E1('conflict', 200, `#${number} was not closed: its head has moved. It has to be looked at anew.`);
			const after = await settled((0, write_pull.IB)(writer, repo, number), async ()=>{
				const { state, head } = await look();
				return state === 'closed' ? {
					closed: true,
					head: head.sha
				} : undefined;
			});
			return {
				result: 'done',
				url,
				confirm: async ()=>{
					if (!after.closed) return `#${number} is still open`;
					if (after.head === sha) return undefined;
					throw new errors.PL('M2', `#${number} was closed at ${after.head.slice(0, 7)}, and ${sha.slice(0, 7)} was decided: somebody pushed in that ` + 'moment. Look at what was pushed, and reopen it if it is wanted.');
				}
			};
		}
		;
		const close_own_params = schemas.rej({
			marker: schemas.k5n([
				'plan',
				'rollback'
			]),
			sha: schemas.YjP().regex(/^[0-9a-f]{40}$/)
		});
		const closeOwn = defineEffect({
			kind: 'close-own',
			about: 'Close a pull request of ours that holds a plan which was rejected, or a rollback that is not needed any more. One that somebody pushed to since that was decided is left to people, as is a rollback that somebody edited, reopened or ever pushed to. Its branch stays.',
			on: 'issue',
			params: close_own_params,
			describe: ({ marker, sha })=>`the pull request of a ${marker} closed at ${sha.slice(0, 7)}`,
			guard: async ({ marker, sha }, { github, subject, self, trustedBots })=>{
				const { repo, number } = subject;
				const pull = await (0, pulls.Es)(github, repo, number);
				if (!(0, access.t1)(pull.author, self, marker === 'rollback' ? [] : trustedBots)) return {
					rule: 'B3',
					why: `#${number} was opened by ${pull.author.login}, whose word does not count here`
				};
				const found = (0, pull_marker.we)(pull.body);
				const isMade = found?.kind !== 'rollback' || (0, own_pull.TU)(pull.head.ref, found.data.pull);
				if (found?.kind !== marker || !isMade) return {
					rule: 'B3',
					why: `#${number} is no ${marker} of ours`
				};
				if (pull.merged) return {
					rule: 'M2',
					why: `#${number} was merged`
				};
				if (pull.head.sha !== sha) return {
					rule: 'M2',
					why: `HEAD_CHANGED: ${sha.slice(0, 7)} is not the head of #${number} any more`
				};
				const taken = marker === 'rollback' && pull.state === 'open' ? (0, hands.G)(await (0, github_hands.ho)(github, repo, number), pull.author) : undefined;
				return taken === undefined ? undefined : {
					rule: 'M5',
					why: `somebody ${taken}, so #${number} is left to people`
				};
			},
			run: ({ sha }, context, writer)=>closeAt(sha, context, writer)
		});
		var issues = __webpack_require__(59050);
		var repos = __webpack_require__(64381);
		;
		async function createComment(writer, repo, number, body) {
			const { data } = await writer.write(repo).request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
				...(0, shapes.at)(repo),
				issue_number: number,
				body
			});
			return (0, issues.vm)(data);
		}
		async function updateComment(writer, repo, id, body) {
			const { data } = await writer.write(repo).request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
				...(0, shapes.at)(repo),
				comment_id: id,
				body
			});
			return (0, issues.vm)(data);
		}
		async function deleteComment(writer, repo, id) {
			await writer.write(repo).request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
				...(0, shapes.at)(repo),
				comment_id: id
			});
		}
		async function createIssue(writer, repo, issue) {
			const { title, body, labels, assignees } = issue;
			const { data } = await writer.write(repo).request('POST /repos/{owner}/{repo}/issues', {
				...(0, shapes.at)(repo),
				title,
				body,
				labels: [
					...labels
				],
				...(assignees.length > 0 ? {
					assignees: [
						...assignees
					]
				} : {})
			});
			return (0, issues.v1)(repo, data);
		}
		async function updateIssue(writer, repo, number, { labels, reason, ...change }) {
			const { data } = await writer.write(repo).request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
				...(0, shapes.at)(repo),
				issue_number: number,
				...change,
				...(labels ? {
					labels: [
						...labels
					]
				} : {}),
				...(reason ? {
					state_reason: reason
				} : {})
			});
			return (0, issues.v1)(repo, data);
		}
		async function addLabels(writer, repo, number, labels) {
			await writer.write(repo).request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
				...(0, shapes.at)(repo),
				issue_number: number,
				labels: [
					...labels
				]
			});
		}
		async function removeLabel(writer, repo, number, label) {
			await writer.write(repo).request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
				...(0, shapes.at)(repo),
				issue_number: number,
				name: label
			});
		}
		async function ensureLabel(github, writer, repo, label) {
			const look = ()=>(0, repos.Ge)(github.read(repo).request('GET /repos/{owner}/{repo}/labels/{name}', {
					...(0, shapes.at)(repo),
					name: label.name
				}));
			const there = await look();
			if (there) return there.node_id;
			try {
				const { data } = await writer.write(repo).request('POST /repos/{owner}/{repo}/labels', {
					...(0, shapes.at)(repo),
					...label
				});
				return data.node_id;
			} catch (error) {
				const made = error instanceof errors.E1 && error.status === 422 && error.message.includes('already_exists');
				const seen = made ? await look() : undefined;
				if (!seen) throw error;
				return seen.node_id;
			}
		}
		async function rerunFailedJobs(writer, repo, runId) {
			await writer.write(repo).request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', {
				...(0, shapes.at)(repo),
				run_id: runId
			});
		}
		async function addReaction(writer, repo, target, content) {
			const octokit = writer.write(repo);
			if ('issue' in target) {
				await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/reactions', {
					...(0, shapes.at)(repo),
					issue_number: target.issue,
					content
				});
			} else {
				await octokit.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
					...(0, shapes.at)(repo),
					comment_id: target.comment,
					content
				});
			}
		}
		var marker = __webpack_require__(4064);
		;
		const comment_params = schemas.rej({
			marker: schemas.k5n(marker.Bb),
			data: schemas.g1P(schemas.YjP(), schemas.L5J()),
			text: schemas.YjP().min(1).max(comment_body.xG)
		});
		const comment = defineEffect({
			kind: 'comment',
			about: 'Write or edit the one comment of a kind on the subject; it carries its data in a hidden marker. When two runs wrote at once, the newer one is taken back.',
			on: 'issue',
			params: comment_params,
			describe: ({ marker })=>`one ${marker} comment`,
			guard: async (effect, context)=>(0, comment_body.I2)(effect, context).length > comment_body._l ? {
					rule: 'O1',
					why: `the comment is longer than ${comment_body._l} characters`
				} : undefined,
			run: async (effect, context, writer)=>{
				const { repo, number } = context.subject;
				const body = (0, comment_body.I2)(effect, context);
				const ours = async ()=>(await (0, issues.fg)(context.github, repo, number, marker.CB)).filter((candidate)=>comment_isOurs(candidate, context) && holds(candidate, effect.marker));
				const mine = (await ours()).at(-1);
				if (mine && mine.body === body) return {
					result: 'unchanged',
					url: mine.url
				};
				const write = ()=>(mine ? updateComment(writer, repo, mine.id, body) : createComment(writer, repo, number, body));
				const written = await settled(write(), async ()=>{
					const there = (await ours()).at(-1);
					return there?.body === body ? there : undefined;
				});
				const now = mine ? [] : await ours();
				const older = now.find((candidate)=>candidate.id < written.id);
				if (older) await deleteComment(writer, repo, written.id);
				const { id, url } = older ?? written;
				if (now.some((candidate)=>candidate.id === id)) return {
					result: older ? 'unchanged' : 'done',
					url
				};
				return {
					result: 'done',
					url,
					confirm: async ()=>{
						const seen = await (0, issues.W3)(context.github, repo, id);
						return seen && holds(seen, effect.marker) ? undefined : `comment ${id} on #${number} is not there when read back`;
					}
				};
			}
		});
		const holds = (candidate, kind)=>(0, marker.mC)(candidate.body).some((found)=>found.kind === kind);
		const comment_isOurs = (candidate, context)=>context.self ? candidate.author.id === context.self.id : (0, access.t1)(candidate.author, undefined, context.trustedBots);
		var commit_message = __webpack_require__(83704);
		var our_branch = __webpack_require__(81950);
		var seal = __webpack_require__(57906);
		var start = __webpack_require__(38347);
		var fix = __webpack_require__(39880);
		var domain_path = __webpack_require__(15668);
		var target = __webpack_require__(61791);
		var config_text = __webpack_require__(95710);
		var graphql = __webpack_require__(67469);
		;
		const needsModes = (files)=>files.some(({ mode, after })=>mode === '100755' && after !== null);
		async function commitOnBranch(writer, repo, request) {
			const { repositoryId, branch, create, base, headline, body, files, configPath } = request;
			const shows = configPath === undefined ? '' : config_text.P;
			const ref = create ? {
				repositoryId,
				name: `refs/heads/${branch}`,
				oid: base
			} : undefined;
			const commit = {
				branch: {
					repositoryNameWithOwner: (0, domain_repo.fq)(repo),
					branchName: branch
				},
				expectedHeadOid: base,
				message: {
					headline,
					body
				},
				fileChanges: {
					additions: files.flatMap(({ path, after })=>after === null ? [] : [
							{
								path,
								contents: Buffer.from(after, 'utf8').toString('base64')
							}
						]),
					deletions: files.flatMap(({ path, after })=>(after === null ? [
							{
								path
							}
						] : []))
				}
			};
			const written = (0, graphql.Tk)(writer, repo, {
				needs: 'contents: write',
				document: `mutation Commit(${ref ? '$ref: CreateRefInput!, ' : ''}$commit: CreateCommitOnBranchInput!${shows ? ', $config: String!' : ''}) {
      ${ref ? 'createRef(input: $ref) { ref { name } }' : ''}
      createCommitOnBranch(input: $commit) {
        commit { oid url parents(first: 2) { nodes { oid } } }
        ref { target { oid } repository { id ${shows} } }
      }
    }`,
				variables: {
					...(ref ? {
						ref
					} : {}),
					commit,
					...(configPath === undefined ? {} : {
						config: `HEAD:${configPath}`
					})
				}
			});
			const { createCommitOnBranch: made } = await written.catch((error)=>{
				throw create ? withAdvice(error, branch) : error;
			});
			return {
				sha: made.commit.oid,
				url: made.commit.url,
				parents: (made.commit.parents.nodes ?? []).flatMap((parent)=>parent?.oid ?? []),
				head: made.ref.target.oid,
				...(0, config_text.U)(made.ref.repository.config)
			};
		}
		async function commitWithModes(github, writer, repo, { branch, create, base, headline, body, files }) {
			const where = (0, shapes.at)(repo);
			const { data: parent } = await github.read(repo).request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
				...where,
				commit_sha: base
			});
			const octokit = writer.write(repo);
			const { data: tree } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
				...where,
				base_tree: parent.tree.sha,
				tree: files.map(({ path, mode, after })=>after === null ? {
						path,
						mode,
						type: 'blob',
						sha: null
					} : {
						path,
						mode,
						type: 'blob',
						content: after
					})
			});
			const { data: commit } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
				...where,
				message: `${headline}\n\n${body}`,
				tree: tree.sha,
				parents: [
					base
				]
			});
			const { data: ref } = await (create ? octokit.request('POST /repos/{owner}/{repo}/git/refs', {
				...where,
				ref: `refs/heads/${branch}`,
				sha: commit.sha
			}) : octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
				...where,
				ref: `heads/${branch}`,
				sha: commit.sha,
				force: false
			})).catch((error)=>{
				const moved = error instanceof errors.E1 && /already exists|not a fast forward/i.test(error.message);
				if (moved) throw new errors.E1('conflict', error.status, error.message, {
					cause: error
				});
				throw create ? withAdvice(error, branch) : error;
			});
			return {
				sha: commit.sha,
				url: commit.html_url,
				parents: commit.parents.map(({ sha })=>sha),
				head: ref.object.sha
			};
		}
		function withAdvice(error, branch) {
			const isAbout = /rule violations|creations being restricted|ref cannot be created|reference update failed/i;
			if (!(error instanceof errors.E1) || !isAbout.test(error.message)) return error;
			const folder = branch.includes('/') ? `, or delete the branch ${branch.split('/')[0]}, if there is one` : '';
			return new errors.E1(error.kind, error.status, `${error.message.replace(/[\s.]*$/, '')}. The branch ${branch} cannot be made: let the token's account bypass the rulesets for such names (Settings \u{2192} Rules \u{2192} Rulesets)${folder}.`, {
				cause: error
			});
		}
		var text_title = __webpack_require__(12878);
		var words = __webpack_require__(7673);
		;
		const { branch, base, files } = fix.yB.shape;
		const hash = schemas.YjP().regex(/^[0-9a-f]{64}$/);
		const commit_params = schemas.rej({
			branch,
			base,
			headline: schemas.YjP().min(1).max(100),
			body: schemas.YjP().min(1).max(10_000),
			files: schemas.YOg(files.element).max(100),
			plan: hash,
			approved: schemas.rej({
				number: schemas.aig().int().positive(),
				hash
			}).optional()
		});
		const commit = defineEffect({
			kind: 'commit',
			about: 'Make a branch of ours and one commit on it, on the base that was read. A branch that carries the same plan already is adopted; any other is left alone.',
			on: 'repository',
			params: commit_params,
			describe: ({ files: changed, branch: on })=>`${changed.length === 0 ? 'an empty commit' : `a commit of ${(0, words.U9)(changed.length, 'file')}`} on ${on}`,
			guard: async (effect, context)=>branchFault(effect, await factsOf(context), context) ?? filesFault(effect) ?? wordsFault(effect, context),
			run: async (effect, context, writer)=>{
				const { github, redact, subject } = context;
				const { repo } = subject;
				const facts = await factsOf(context);
				const there = facts.branches.find(({ name })=>name === effect.branch);
				const standing = there && (0, our_branch.Y)(there, wantedBy(effect), trusts(context));
				const urlOf = (sha)=>`${github.urls.server}/${(0, domain_repo.fq)(repo)}/commit/${sha}`;
				if (there && standing === 'ours') return {
					result: 'unchanged',
					url: urlOf(there.sha)
				};
				const request = {
					branch: effect.branch,
					create: standing !== 'empty',
					base: effect.base.sha,
					headline: redact(effect.headline),
					body: redact(effect.body),
					files: effect.files
				};
				const { nodeId: repositoryId, configPath } = facts;
				const write = needsModes(effect.files) ? commitWithModes(github, writer, repo, request) : commitOnBranch(writer, repo, {
					...request,
					repositoryId,
					configPath
				});
				const { sha, url, parents, head, config } = await settled(write, async ()=>{
					const now = await (0, target._)(github, repo, {
						prefix: effect.branch,
						branch: effect.branch,
						labels: [],
						users: []
					});
					const seen = now.branches.find(({ name })=>name === effect.branch);
					if (!seen || (0, our_branch.Y)(seen, wantedBy(effect), trusts(context)) !== 'ours') return undefined;
					return {
						sha: seen.sha,
						url: urlOf(seen.sha),
						parents: seen.parents,
						head: seen.sha
					};
				});
				return {
					result: 'done',
					url,
					...(config ? {
						config
					} : {}),
					confirm: async ()=>head === sha && parents.length === 1 && parents[0] === effect.base.sha ? undefined : `${effect.branch} does not stand at a commit on ${effect.base.sha.slice(0, 7)}`
				};
			}
		});
		const wantedBy = ({ base, plan })=>({
				base: base.sha,
				plan
			});
		const trusts = ({ self, trustedBots })=>(author)=>(0, access.t1)(author, self, trustedBots);
		function branchFault(effect, facts, context) {
			const refuse = (why)=>({
					rule: 'W3',
					why
				});
			const { branch, base, approved, files } = effect;
			const same = (name)=>name.toLowerCase() === branch.toLowerCase();
			if (!(0, our_branch.Q)(branch)) return refuse(`"${branch}" is no name of a branch of ours`);
			if ((approved || files.length === 0) && !(0, start.II)(branch)) return refuse(`${branch} is no branch of a plan`);
			if (same(facts.base.branch)) return refuse(`${branch} is the default branch`);
			if (base.branch !== facts.base.branch) return refuse(`the default branch is ${facts.base.branch}, and the change was made for ${base.branch}`);
			const there = facts.branches.find(({ name })=>same(name));
			if (!there) return approved ? refuse(`the branch ${branch} is not there any more`) : undefined;
			if (there.name !== branch) return refuse(`the branch ${there.name} differs from ${branch} in case alone`);
			const standing = (0, our_branch.Y)(there, wantedBy(effect), trusts(context));
			if (standing === 'other') return refuse(`the branch ${branch} is there, and its head is not a commit of this plan`);
			const open = facts.pulls.find((pull)=>!pull.fork && pull.branch === branch);
			if (approved) return approvalFault(effect, open, context);
			return open && standing === 'empty' ? refuse(`#${open.number} is open from ${branch}`) : undefined;
		}
		function approvalFault(effect, pull, context) {
			const { approved, base, branch } = effect;
			const refuse = (why)=>({
					rule: 'G5',
					why
				});
			if (!approved || !pull || pull.number !== approved.number || !trusts(context)(pull.author)) return refuse(`no plan of ours is open from ${branch}`);
			if (pull.headSha !== base.sha) return undefined;
			const says = (0, pull_marker.we)(pull.body);
			const isSame = says?.kind === 'plan' && says.data.head === base.sha && says.data.hash === approved.hash && (0, seal.vN)(pull.body) === approved.hash;
			if (!isSame) return refuse(`the plan of #${pull.number} is not the one that was approved`);
			const { editor } = pull;
			return editor && !trusts(context)(editor) ? refuse(`${editor.login} has edited the plan of #${pull.number}`) : undefined;
		}
		function filesFault({ files }) {
			const refuse = (path, why)=>({
					rule: 'W5',
					why: `"${path}" ${why}`
				});
			const seen = new Set();
			for (const { path, before, after, mode } of files){
				if (!(0, domain_path.v)(path)) return refuse(path, 'is no path inside the repository');
				if (seen.has(path)) return refuse(path, 'is changed twice');
				seen.add(path);
				if (before === after) return refuse(path, 'is not changed');
				if (before === null && mode !== '100644') return refuse(path, 'would be a new executable file');
			}
			return undefined;
		}
		function wordsFault({ headline, body, plan }, { redact }) {
			if ((0, text_title.CL)(headline) !== headline || (0, text_title.N5)(body) !== body) return {
				rule: 'O5',
				why: 'the message of the commit would do something on GitHub, or in a CI'
			};
			return (0, commit_message.XC)(`${redact(headline)}\n\n${redact(body)}`) === plan ? undefined : {
				rule: 'O5',
				why: 'the message of the commit does not tell its plan, so no later run would know it'
			};
		}
		var decide_labels = __webpack_require__(34376);
		;
		const edit_issue_params = schemas.rej({
			marker: schemas.k5n([
				'failure',
				'overflow'
			]),
			key: schemas.YjP().min(1).max(80),
			title: schemas.YjP().min(1).max(256).optional(),
			text: schemas.YjP().min(1).max(comment_body.xG),
			data: schemas.g1P(schemas.YjP(), schemas.L5J()),
			labels: schemas.rej({
				add: schemas.YOg(schemas.YjP().max(50)).max(4),
				replacePrefix: schemas.euz('ci:').optional()
			}).optional(),
			state: schemas.k5n([
				'open',
				'closed'
			]).optional(),
			reason: schemas.k5n([
				'completed',
				'not_planned'
			]).optional()
		});
		const editIssue = defineEffect({
			kind: 'edit-issue',
			about: 'Bring an issue of ours up to date: text, title, labels, open or closed. Nothing is written when nothing changed.',
			on: 'issue',
			params: edit_issue_params,
			describe: ({ key, state })=>`the issue of ${key}${state ? `, ${state}` : ''}`,
			guard: async (effect, context)=>{
				const foreign = (0, decide_labels.Ls)(effect.labels?.add ?? []);
				if (foreign !== undefined) return {
					rule: 'W8',
					why: `"${foreign}" is not a label that ai-devops sets`
				};
				if ((0, comment_body.y6)(effect, context).length > comment_body._l) return {
					rule: 'O1',
					why: `the issue is longer than ${comment_body._l} characters`
				};
				const why = whyNot(await standing(context), effect, context);
				return why === undefined ? undefined : {
					rule: 'B3',
					why: `#${context.subject.number} ${why}`
				};
			},
			run: async (effect, context, writer)=>{
				const { github, subject } = context;
				const { repo, number } = subject;
				const now = await (0, issues.OS)(github, repo, number);
				const change = differences(now, effect, context);
				if (Object.keys(change).length === 0) return {
					result: 'unchanged',
					url: now.url
				};
				const { missing } = labelsOf(now, effect);
				for (const label of missing)await ensureLabel(github, writer, repo, label);
				const written = await settled(updateIssue(writer, repo, number, change), async ()=>{
					const seen = await (0, issues.OS)(github, repo, number);
					return Object.keys(differences(seen, effect, context)).length === 0 ? seen : undefined;
				});
				return {
					result: 'done',
					url: written.url,
					confirm: async ()=>written.state === (effect.state ?? now.state) && keysIn(written, effect.marker).length > 0 ? undefined : `issue #${number} is not as it was written`
				};
			}
		});
		async function standing({ github, subject }) {
			try {
				return await (0, issues.OS)(github, subject.repo, subject.number);
			} catch (error) {
				if (error instanceof errors.E1 && (error.kind === 'not-found' || error.kind === 'gone')) return undefined;
				throw error;
			}
		}
		function whyNot(issue, effect, context) {
			if (!issue) return 'is gone';
			if (issue.isPull) return 'is a pull request';
			if (!(0, access.t1)(issue.author, context.self, context.trustedBots)) return `was opened by ${issue.author.login}, who is neither us nor a trusted bot`;
			if (issue.locked) return 'is locked';
			return keysIn(issue, effect.marker).includes(effect.key) ? undefined : `holds no marker of ${effect.key}`;
		}
		const keysIn = ({ body }, kind)=>(0, marker.mC)(body).filter((marker)=>marker.kind === kind).map(marker.s8);
		const labelsOf = ({ labels }, effect)=>(0, decide_labels.vp)(labels, effect.labels?.add ?? [], effect.labels?.replacePrefix);
		function differences(issue, effect, context) {
			const body = (0, comment_body.y6)(effect, context);
			const title = effect.title === undefined ? issue.title : (0, text_title.D4)(context.redact(effect.title));
			const { missing, stale } = labelsOf(issue, effect);
			const labels = [
				...issue.labels.filter((name)=>!stale.includes(name)),
				...missing.map(({ name })=>name)
			];
			const state = effect.state ?? issue.state;
			return {
				...(title === issue.title ? {} : {
					title
				}),
				...(body === issue.body.replaceAll('\r\n', '\n') ? {} : {
					body
				}),
				...(missing.length + stale.length === 0 ? {} : {
					labels
				}),
				...(state === issue.state ? {} : {
					state
				}),
				...(state === 'closed' && state !== issue.state ? {
					reason: effect.reason ?? 'completed'
				} : {})
			};
		}
		var domain_pull_marker = __webpack_require__(16035);
		;
		const pullParams = {
			text: schemas.YjP().min(1).max(comment_body.xG),
			marker: domain_pull_marker.Zp,
			references: schemas.YOg(schemas.YjP().max(200).regex(/^(?:Fixes|Part of|Depends on|Needed by) (?:[A-Za-z0-9-]{1,60}\/[A-Za-z0-9._-]{1,100})?#[1-9]\d{0,9}$/)).max(12)
		};
		const LONGEST_TITLE = 256;
		function pull_words_wordsFault(words, at) {
			const { title, references, marker } = words;
			if (title !== undefined && (0, text_title.CL)(title, LONGEST_TITLE) !== title) return {
				rule: 'O5',
				why: 'the title would do something on GitHub, or in a CI'
			};
			const issue = (0, pull_marker.v1)(marker);
			const [, repo, number] = /^(.*)#(\d+)$/.exec(issue ?? '') ?? [];
			const here = repo?.toLowerCase() === (0, domain_repo.fq)(at).toLowerCase();
			const closing = references.find((line)=>{
				const [, named, closed] = /^Fixes (.*)#(\d+)$/.exec(line) ?? [];
				if (closed === undefined) return false;
				if (issue === undefined) return true;
				return closed !== number || (named === '' ? !here : named?.toLowerCase() !== repo?.toLowerCase());
			});
			return closing === undefined ? undefined : {
				rule: 'W7',
				why: `"${closing}" closes another issue than ${issue ?? 'none'}`
			};
		}
		const bodyOf = ({ marker, text })=>({
				marker: marker.kind,
				data: marker.data,
				text
			});
		;
		const edit_pull_params = schemas.rej({
			...pullParams,
			number: schemas.aig().int().positive(),
			title: schemas.YjP().min(1).max(LONGEST_TITLE).optional()
		});
		const editPull = defineEffect({
			kind: 'edit-pull',
			about: 'Bring the text or title of an open pull request of ours up to date, unless a person has edited it. Nothing is written when nothing changed.',
			on: 'repository',
			params: edit_pull_params,
			describe: ({ number })=>`the text of pull request #${number}`,
			guard: async (effect, context)=>{
				const why = edit_pull_whyNot(effect, await factsOf(context), context);
				if (why !== undefined) return {
					rule: 'B3',
					why: `#${effect.number} ${why}`
				};
				return (becomesFault(effect, openOf(await factsOf(context), effect.number)) ?? pull_words_wordsFault(effect, context.subject.repo));
			},
			run: async (effect, context, writer)=>{
				const { github, subject } = context;
				const { repo } = subject;
				const pull = openOf(await factsOf(context), effect.number);
				const change = edit_pull_differences(pull, effect, context);
				if (Object.keys(change).length === 0) return {
					result: 'unchanged',
					url: pull.url
				};
				const written = await settled((0, write_pull.pZ)(writer, repo, effect.number, change), async ()=>{
					const now = await (0, target._)(github, repo, {
						prefix: pull.branch,
						labels: [],
						users: []
					});
					const seen = openOf(now, effect.number);
					return seen && Object.keys(edit_pull_differences(seen, effect, context)).length === 0 ? seen : undefined;
				});
				return {
					result: 'done',
					url: written.url,
					confirm: async ()=>(0, pull_marker.we)(written.body) ? undefined : `the marker of pull request #${effect.number} is not there when read back`
				};
			}
		});
		const openOf = ({ pulls }, number)=>pulls.find((pull)=>pull.number === number);
		function edit_pull_whyNot(effect, facts, { self, trustedBots }) {
			const pull = openOf(facts, effect.number);
			if (!pull) return 'is no open pull request of ours';
			if (!(0, access.t1)(pull.author, self, trustedBots)) return `was opened by ${pull.author.login}, who is neither us nor a trusted bot`;
			if (pull.editor && !(0, access.t1)(pull.editor, self, trustedBots)) return `was edited by ${pull.editor.login}`;
			const [is, wanted] = [
				(0, pull_marker.we)(pull.body),
				(0, pull_marker.v1)(effect.marker)
			];
			return is && wanted !== undefined && (0, pull_marker.v1)(is) === wanted ? undefined : `is no fix of ${wanted ?? 'any issue'}`;
		}
		function becomesFault({ marker }, { body, number, headSha }) {
			const refuse = (why)=>({
					rule: 'G5',
					why: `#${number} ${why}`
				});
			const is = (0, pull_marker.we)(body);
			const plan = is?.kind === 'plan' ? is.data : undefined;
			if (marker.kind === 'plan') {
				if (!plan) return refuse('is no plan any more');
				return plan.head === headSha && marker.data.head === headSha ? undefined : refuse('does not stand at the commit that its plan was opened with any more');
			}
			if (marker.kind !== 'fix' || !plan) return undefined;
			return marker.data.approved?.plan === plan.hash ? undefined : refuse('is a plan, and not the one that was approved');
		}
		function edit_pull_differences(pull, effect, context) {
			const body = (0, comment_body.c2)(bodyOf(effect), context, effect.references);
			const title = effect.title === undefined ? pull.title : context.redact(effect.title);
			return {
				...(title === pull.title ? {} : {
					title
				}),
				...(body === pull.body.replaceAll('\r\n', '\n') ? {} : {
					body
				})
			};
		}
		;
		const label_params = schemas.rej({
			add: schemas.YOg(schemas.YjP().min(1).max(50)).max(20),
			replacePrefix: schemas.k5n([
				'ci:',
				'plan-'
			]).optional()
		});
		const label = defineEffect({
			kind: 'label',
			about: 'Put labels of ours, or such as a rule names, on the subject and take an old class off; a label that the repository lacks is created. Labels that other bots obey are never among them.',
			on: 'issue',
			params: label_params,
			describe: ({ add })=>`labels ${add.join(', ')}`,
			guard: async ({ add }, { ruleLabels })=>{
				const foreign = (0, decide_labels.Ls)(add, ruleLabels);
				return foreign === undefined ? undefined : {
					rule: 'W8',
					why: `"${foreign}" is not a label that ai-devops sets`
				};
			},
			run: async ({ add, replacePrefix }, { github, subject }, writer)=>{
				const { repo, number } = subject;
				const has = (await (0, issues.OS)(github, repo, number)).labels;
				const { missing, stale } = (0, decide_labels.vp)(has, add, replacePrefix);
				for (const one of missing)await ensureLabel(github, writer, repo, one);
				if (missing.length > 0) {
					const names = missing.map(({ name })=>name);
					await addLabels(writer, repo, number, names);
				}
				for (const name of stale)await removeLabel(writer, repo, number, name).catch(wasGone);
				return missing.length + stale.length === 0 ? {
					result: 'unchanged'
				} : {
					result: 'done',
					confirm: async ()=>{
						const now = (await (0, issues.OS)(github, repo, number)).labels;
						const absent = add.filter((name)=>!(0, decide_labels.RX)(now, name));
						return absent.length === 0 ? undefined : `label ${absent.join(', ')} is not on #${number} when read back`;
					}
				};
			}
		});
		const wasGone = (error)=>{
			if (!(error instanceof errors.E1) || error.kind !== 'not-found') throw error;
		};
		var rule = __webpack_require__(23501);
		var merge_refusal = __webpack_require__(54917);
		;
		const WAITS = [
			1,
			1,
			2,
			3,
			5,
			8,
			10,
			15,
			20,
			25
		];
		async function mergePull(github, writer, repo, order, sleep) {
			try {
				const begun = await begin(writer, repo, order);
				return begun ? await endOf(github, repo, order, begun, sleep) : await byMutation(writer, repo, order);
			} catch (error) {
				throw (0, merge_refusal.Zd)(error, order.number);
			}
		}
		async function begin(writer, repo, order) {
			const { number, sha, method, queue, title, body } = order;
			try {
				const { data } = await writer.write(repo).request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async', {
					...(0, shapes.at)(repo),
					pull_number: number,
					sha,
					...(queue ? {
						merge_action: 'merge_queue'
					} : {
						merge_action: 'default',
						merge_method: method.toLowerCase(),
						...(title === undefined ? {} : {
							commit_title: title
						}),
						...(body === undefined ? {} : {
							commit_message: body
						})
					})
				});
				const answer = data;
				return {
					answer,
					ours: answer.status === 'pending'
				};
			} catch (error) {
				if (!(error instanceof errors.E1)) throw error;
				if (error.status === 404) return undefined;
				const answer = (error.status === 409 ? (0, merge_refusal.EN)(error) : undefined);
				if (answer?.status !== 'pending') throw error;
				return {
					answer,
					ours: false
				};
			}
		}
		async function endOf(github, repo, { number, sha }, { answer, ours }, sleep) {
			const { uuid, expected_head_sha: head } = answer.details ?? {};
			if (answer.status === 'pending' && head !== undefined && head !== sha) throw new merge_refusal.XH('HEAD_CHANGED', 409, `A merge of #${number} at ${head.slice(0, 7)} runs, and not at ${sha.slice(0, 7)}.`);
			let now = answer;
			for (const seconds of uuid === undefined ? [] : WAITS){
				if (now.status !== 'pending') break;
				await sleep(seconds * 1000);
				now = await progress(github, repo, number, uuid);
			}
			if (now.status === 'merged') return {
				as: 'merged',
				ours
			};
			if (now.status === 'enqueued') return {
				as: 'queued',
				ours
			};
			if (now.status === 'failed') throw (0, merge_refusal.NW)(number, now.details?.message ?? '', 200);
			throw uncertain(number, 'has not come to an end');
		}
		async function progress(github, repo, number, uuid) {
			try {
				const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid}';
				return (await github.read(repo).request(route, {
					...(0, shapes.at)(repo),
					pull_number: number,
					uuid
				})).data;
			} catch (error) {
				if (error instanceof errors.E1 && error.kind === 'not-found') throw uncertain(number, 'is not known any more');
				throw error;
			}
		}
		const uncertain = (number, what)=>new errors.E1('unavailable', 0, `The merge of #${number} that GitHub has begun ${what}; the next run sees how it ended.`);
		const MERGE = `mutation Merge($input: MergePullRequestInput!) {
  mergePullRequest(input: $input) { pullRequest { state } }
}`;
		const ENQUEUE = `mutation Enqueue($input: EnqueuePullRequestInput!) {
  enqueuePullRequest(input: $input) { mergeQueueEntry { state } }
}`;
		async function byMutation(writer, repo, order) {
			const { nodeId: pullRequestId, sha: expectedHeadOid, method: mergeMethod, queue, title, body } = order;
			const input = {
				...{
					pullRequestId,
					expectedHeadOid
				},
				...(queue ? {} : {
					mergeMethod
				}),
				...(queue || title === undefined ? {} : {
					commitHeadline: title
				}),
				...(queue || body === undefined ? {} : {
					commitBody: body
				})
			};
			const document = queue ? ENQUEUE : MERGE;
			await (0, graphql.Tk)(writer, repo, {
				needs: 'contents: write',
				document,
				variables: {
					input
				}
			});
			return {
				as: queue ? 'queued' : 'merged',
				ours: true
			};
		}
		const STATE = `query MergeState($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { id url state headRefOid baseRefName isInMergeQueue }
  }
}`;
		async function readMergeState(github, repo, number) {
			const { repository } = await (0, graphql.P)(github, repo, STATE, {
				owner: repo.owner,
				name: repo.name,
				number
			});
			const pull = repository?.pullRequest;
			if (!pull) throw new errors.E1('not-found', 200, `GitHub knows no pull request #${number} in ${repo.owner}/${repo.name}.`);
			return {
				nodeId: pull.id,
				url: pull.url,
				headSha: pull.headRefOid,
				baseBranch: pull.baseRefName,
				as: pull.isInMergeQueue && pull.state === 'OPEN' ? 'queued' : pull.state.toLowerCase()
			};
		}
		;
		const merge_params = schemas.rej({
			sha: schemas.YjP().regex(/^[0-9a-f]{40}$/),
			base: schemas.YjP().min(1).max(255),
			method: schemas.k5n(rule.Y0),
			queue: schemas.zMY(),
			title: schemas.YjP().max(LONGEST_TITLE).optional(),
			body: schemas.YjP().max(text_title.bX).optional(),
			fingerprint: schemas.YjP().min(1).max(64)
		});
		const STALE_MS = 2_000;
		const merge = defineEffect({
			kind: 'merge',
			about: 'Merge the pull request, or put it into the merge queue, at exactly the head commit, base and facts that were decided on; all gates are asked anew before. Whatever moved since refuses it.',
			on: 'issue',
			params: merge_params,
			describe: ({ sha, base, method, queue })=>`${queue ? 'a place in the merge queue' : `a ${method.toLowerCase()} merge`} of ${sha.slice(0, 7)} into ${base}`,
			guard: async (effect, context)=>{
				const fresh = await freshPullOf(context);
				const { state, headSha, baseBranch } = fresh.pull;
				const done = state === 'MERGED' && headSha === effect.sha && baseBranch === effect.base;
				return done ? undefined : voidNow(fresh, 'merge', effect);
			},
			run: async (effect, context, writer)=>{
				const { github, subject } = context;
				const { repo, number } = subject;
				const sleep = sleepOf(context);
				const look = ()=>readMergeState(github, repo, number);
				const before = await look();
				const moved = movedOn(before, effect);
				if (moved) throw new merge_refusal.XH(moved, 200, `#${number} was not merged: ${moved}. It has to be looked at anew.`);
				const { nodeId, url } = before;
				const there = endAt(before, effect);
				if (there) return {
					result: 'unchanged',
					url,
					note: there.as
				};
				const { sha, method, queue } = effect;
				const order = {
					number,
					nodeId,
					sha,
					method,
					queue,
					...wordsOf(effect, context)
				};
				const end = await settled(mergePull(github, writer, repo, order, sleep), async ()=>endAt(await look(), effect));
				return {
					result: end.ours ? 'done' : 'unchanged',
					url,
					note: end.as,
					confirm: async ()=>{
						let now = await look();
						if (now.as === 'open') {
							await sleep(STALE_MS);
							now = await look();
						}
						return endAt(now, effect) ? undefined : missing(now, effect, number);
					}
				};
			}
		});
		const endAt = ({ as, headSha, baseBranch }, { sha, base })=>headSha === sha && baseBranch === base && (as === 'merged' || as === 'queued') ? {
				as,
				ours: true
			} : undefined;
		function movedOn({ as, headSha, baseBranch }, { sha, base }) {
			if (headSha !== sha) return 'HEAD_CHANGED';
			if (baseBranch !== base) return 'BASE_CHANGED';
			return as === 'closed' ? 'CLOSED' : undefined;
		}
		function missing({ as, headSha, baseBranch }, { sha, base }, number) {
			if (as === 'merged' && headSha === sha) throw new errors.PL('M5', `#${number} was merged into ${baseBranch}, and ${base} was decided: somebody changed its base in that moment. ` + `Look at what ${baseBranch} has got, and revert it there if it does not belong.`);
			return headSha === sha ? `#${number} is ${as} when read back` : `#${number} has another head when read back`;
		}
		function wordsOf({ title, body }, { redact, subject }) {
			const own = ` (#${subject.number})`;
			const line = redact(title ?? '');
			const calm = line.endsWith(own) ? `${(0, text_title.CL)(line.slice(0, -own.length), LONGEST_TITLE - own.length)}${own}` : (0, text_title.CL)(line, LONGEST_TITLE);
			return {
				title: calm || undefined,
				body: (0, text_title.N5)(redact(body ?? '')) || undefined
			};
		}
		var issue = __webpack_require__(83776);
		var permissions = __webpack_require__(37192);
		;
		const open_issue_params = schemas.rej({
			marker: schemas.k5n([
				'failure',
				'overflow'
			]),
			title: schemas.YjP().min(1).max(256),
			text: schemas.YjP().min(1).max(comment_body.xG),
			data: schemas.g1P(schemas.YjP(), schemas.L5J()),
			labels: schemas.YOg(schemas.YjP().max(50)).min(1).max(4),
			assignees: schemas.YOg(schemas.YjP().max(100)).max(10)
		});
		const LOOKED_AT = 1_000;
		const openIssue = defineEffect({
			kind: 'open-issue',
			about: 'Open the one issue of a failure, or the one that lists what found no room, with its labels and assignees. When two runs opened it at once, the newer one is closed.',
			on: 'repository',
			params: open_issue_params,
			describe: (effect)=>`an issue for ${(0, marker.s8)({
					kind: effect.marker,
					data: effect.data
				})}`,
			guard: async (effect, context)=>{
				const foreign = (0, decide_labels.Ls)(effect.labels);
				if (foreign !== undefined) return {
					rule: 'W8',
					why: `"${foreign}" is not a label that ai-devops sets`
				};
				if (!effect.labels.includes(issue.e)) return {
					rule: 'B3',
					why: `without the label ${issue.e} no later run would find it`
				};
				if ((0, comment_body.y6)(effect, context).length > comment_body._l) return {
					rule: 'O1',
					why: `the issue is longer than ${comment_body._l} characters`
				};
				return undefined;
			},
			run: async (effect, context, writer)=>{
				const { repo } = context.subject;
				const wanted = {
					kind: effect.marker,
					data: effect.data
				};
				const body = (0, comment_body.y6)(effect, context);
				const [there] = await ours(context, wanted);
				if (there) return {
					result: 'unchanged',
					url: there.url
				};
				for (const name of effect.labels)await ensureLabel(context.github, writer, repo, (0, decide_labels.fv)(name));
				const left = [];
				const open = (assignees)=>{
					const title = (0, text_title.D4)(context.redact(effect.title));
					return createIssue(writer, repo, {
						title,
						body,
						labels: effect.labels,
						assignees
					});
				};
				const opened = open(effect.assignees).catch(async (error)=>{
					if (!isAboutAssignees(error)) throw error;
					const able = await assignable(context, effect.assignees);
					for (const login of effect.assignees)if (!able.includes(login)) left.push(`${login} was not assigned: GitHub does not take them as an assignee.`);
					return open(able);
				});
				const written = await settled(opened, async ()=>(await ours(context, wanted)).findLast((issue)=>issue.body === body));
				const older = (await ours(context, wanted)).find(({ number })=>number < written.number);
				if (older) await updateIssue(writer, repo, written.number, {
					body: `The same as #${older.number}, which another run opened at the same moment.`,
					state: 'closed',
					reason: 'not_planned'
				});
				const { number, url } = older ?? written;
				return {
					result: older ? 'unchanged' : 'done',
					url,
					left,
					confirm: async ()=>{
						const seen = await (0, issues.OS)(context.github, repo, number);
						return open_issue_holds(seen, wanted) ? undefined : `the marker of issue #${number} is not there when read back`;
					}
				};
			}
		});
		async function ours({ github, subject, self, trustedBots }, wanted) {
			const open = await (0, issues.ts)(github, subject.repo, {
				labels: [
					issue.e
				],
				sort: 'created',
				limit: LOOKED_AT
			});
			return open.filter((issue)=>!issue.isPull && (0, access.t1)(issue.author, self, trustedBots) && open_issue_holds(issue, wanted)).toSorted((a, b)=>a.number - b.number);
		}
		const open_issue_holds = ({ body }, wanted)=>(0, marker.mC)(body).some((found)=>found.kind === wanted.kind && (0, marker.s8)(found) === (0, marker.s8)(wanted));
		const isAboutAssignees = (error)=>error instanceof errors.E1 && error.status === 422 && error.message.includes('assignee');
		async function assignable({ github, subject }, logins) {
			const able = await Promise.all(logins.map((login)=>(0, permissions.We)(github, subject.repo, login)));
			return logins.filter((_, index)=>able[index]);
		}
		;
		const reviewers = schemas.rej({
			users: schemas.YOg(schemas.YjP().max(100)).max(15),
			teams: schemas.YOg(schemas.YjP().max(100)).max(15)
		});
		const requestReview = defineEffect({
			kind: 'request-review',
			about: 'Ask people and teams whom the rules name for a review of the pull request. Who was asked already, or has reviewed the head commit, is left in peace.',
			on: 'issue',
			params: reviewers,
			describe: ({ users, teams })=>`a request for ${(0, words.U9)(users.length + teams.length, 'review')}`,
			guard: async ()=>undefined,
			run: async (wanted, { github, subject, self }, writer)=>{
				const { repo, number } = subject;
				const { url, open, author, users, teams, reviewed } = await (0, pulls.ou)(github, repo, number);
				const had = new Set([
					...users,
					...reviewed,
					author.login,
					self?.login ?? ''
				].map(lower));
				const teamsHad = new Set(teams.map(lower));
				const asked = {
					users: wanted.users.filter((login)=>!had.has(lower(login))),
					teams: wanted.teams.filter((slug)=>!teamsHad.has(lower(slug)))
				};
				const most = open ? asked.users.length + asked.teams.length : 0;
				const left = most > 0 ? await askEach(writer, repo, number, asked) : [];
				return {
					result: left.length < most ? 'done' : 'unchanged',
					url,
					left
				};
			}
		});
		const UNSEEN = /could not resolve to a node with the global id/i;
		const NO_TEAMS = "a workflow's own token cannot ask teams; name people, or pass the token of a GitHub App with the organisation permission *Members: read*";
		const lower = (name)=>name.toLowerCase();
		const notAsked = (who, why)=>`${who} was not asked for a review: ${why.replace(/[.\s]+$/, '')}.`;
		async function askEach(writer, repo, number, { users, teams }) {
			const left = [];
			const one = (who, reviewer)=>(0, write_pull.Gf)(writer, repo, number, reviewer).catch((error)=>{
					if (!(error instanceof errors.E1)) throw error;
					const why = (0, errors.bD)(error);
					left.push(notAsked(who, 'team' in reviewer && UNSEEN.test(why) ? NO_TEAMS : why));
				});
			for (const user of users)await one(user, {
				user
			});
			for (const team of teams)await one(`${repo.owner}/${team}`, {
				team
			});
			return left;
		}
		;
		const open_pull_params = schemas.rej({
			...pullParams,
			branch: fix.yB.shape.branch,
			base: schemas.YjP().min(1).max(255),
			title: schemas.YjP().min(1).max(LONGEST_TITLE),
			labels: schemas.YOg(schemas.YjP().max(50)).min(1).max(8),
			reviewers: reviewers,
			draft: schemas.zMY()
		});
		const openPull = defineEffect({
			kind: 'open-pull',
			about: 'Open a pull request from a branch of ours, a draft unless no model had a part in it and its risk is low, with its labels and reviewers. One that is open for the branch already is adopted; for one failure there is one at a time.',
			on: 'repository',
			params: open_pull_params,
			describe: ({ branch, base, draft })=>`a ${draft ? 'draft ' : ''}pull request from ${branch} to ${base}`,
			guard: async (effect, context)=>{
				const { branch, base, labels, marker, draft } = effect;
				const facts = await factsOf(context);
				const foreign = (0, decide_labels.Ls)(labels, context.ruleLabels);
				if (foreign !== undefined) return {
					rule: 'W8',
					why: `"${foreign}" is not a label that ai-devops sets`
				};
				if (!labels.includes(issue.e)) return {
					rule: 'W7',
					why: `without the label ${issue.e} no later run would find it`
				};
				if (!draft && !(marker.kind === 'change' && marker.data.risk === 'low')) return {
					rule: 'W7',
					why: 'only a change of low risk that no model had a part in opens ready for review'
				};
				const unfit = kindFault(effect);
				if (unfit) return unfit;
				if (base !== facts.base.branch) return {
					rule: 'W3',
					why: `the default branch is ${facts.base.branch}, and the pull request would be for ${base}`
				};
				if (facts.cut && (marker.kind === 'fix' || marker.kind === 'plan')) return {
					rule: 'W7',
					why: 'there are more open pull requests and branches of ours than can be looked through'
				};
				const theirs = facts.pulls.find((pull)=>isOf(pull, branch) && !open_pull_isOurs(pull, context));
				if (theirs) return {
					rule: 'W7',
					why: `${theirs.author.login} has opened #${theirs.number} from ${branch}`
				};
				const other = facts.pulls.find((pull)=>!isOf(pull, branch) && isSameFix(pull, effect, context));
				if (other) return {
					rule: 'W7',
					why: `#${other.number} is an open fix or plan for the same`
				};
				return pull_words_wordsFault(effect, context.subject.repo);
			},
			run: async (effect, context, writer)=>{
				const { github, subject, redact } = context;
				const { repo } = subject;
				const facts = await factsOf(context);
				const { branch, base, draft } = effect;
				const look = async ()=>ownPull(await (0, target._)(github, repo, {
						prefix: branch,
						branch,
						labels: [],
						users: []
					}), branch, context);
				const mine = ownPull(facts, branch, context);
				const lacking = effect.labels.filter((name)=>!(0, decide_labels.RX)(mine?.labels ?? [], name));
				if (mine && lacking.length === 0) return {
					result: 'unchanged',
					url: mine.url
				};
				const labelIds = [];
				for (const name of lacking)labelIds.push(facts.labels.get(name) ?? (await ensureLabel(github, writer, repo, (0, decide_labels.Wy)(name))));
				const body = (0, comment_body.c2)(bodyOf(effect), context, effect.references);
				const opened = mine ?? (await settled((0, write_pull.G7)(writer, repo, {
					repositoryId: facts.nodeId,
					branch,
					base,
					title: redact(effect.title),
					body,
					draft
				}), look));
				const { nodeId, number } = opened;
				const teamsLeft = await askEach(writer, repo, number, {
					users: [],
					teams: effect.reviewers.teams
				});
				const asked = usersOf(effect, facts, context);
				const given = (0, write_pull.l_)(writer, repo, {
					nodeId,
					labelIds,
					userIds: asked.ids,
					configPath: facts.configPath
				});
				const seen = await settled(given, async ()=>{
					const now = await look();
					return now && lacking.every((name)=>(0, decide_labels.RX)(now.labels, name)) ? {
						...now,
						refused: undefined
					} : undefined;
				});
				return {
					result: 'done',
					url: seen.url,
					left: [
						...asked.left,
						...(await askOneByOne(writer, context, number, asked.logins, seen.refused)),
						...teamsLeft
					],
					...(seen.config ? {
						config: seen.config
					} : {}),
					confirm: async ()=>{
						const absent = effect.labels.filter((name)=>!(0, decide_labels.RX)(seen.labels, name));
						if (absent.length > 0) return `label ${absent.join(', ')} is not on #${number} when read back`;
						if (seen.baseBranch !== base) return `#${number} is for ${seen.baseBranch} and not for ${base}`;
						return mine || seen.draft === draft ? undefined : `#${number} is ${draft ? 'not ' : ''}a draft when read back`;
					}
				};
			}
		});
		function kindFault({ marker, branch }) {
			const refuse = (why)=>({
					rule: 'W3',
					why
				});
			if (marker.kind === 'rollback') return refuse('a rollback is a revert that GitHub makes, and is not opened from a branch');
			if (marker.kind === 'plan' && !(0, start.II)(branch, marker.data.issue)) return refuse(`${branch} is no branch of a plan for ${marker.data.issue}`);
			if (marker.kind === 'change' && branch !== `agent-sre/${marker.data.change}`) return refuse(`${branch} is not the branch of the change ${marker.data.change}`);
			return undefined;
		}
		const isOf = (pull, branch)=>!pull.fork && pull.branch === branch;
		const open_pull_isOurs = ({ author }, { self, trustedBots })=>(0, access.t1)(author, self, trustedBots);
		function ownPull({ pulls }, branch, context) {
			return pulls.find((pull)=>isOf(pull, branch) && open_pull_isOurs(pull, context));
		}
		function isSameFix(pull, { marker }, context) {
			const other = pull.fork || !open_pull_isOurs(pull, context) ? undefined : (0, pull_marker.we)(pull.body);
			if (!other) return false;
			const [issue, fingerprint] = [
				(0, pull_marker.v1)(marker),
				fingerprintOf(marker)
			];
			const sameFailure = fingerprint !== undefined && fingerprintOf(other) === fingerprint;
			return sameFailure || (issue !== undefined && (0, pull_marker.v1)(other)?.toLowerCase() === issue.toLowerCase());
		}
		const fingerprintOf = (marker)=>marker.kind === 'fix' ? marker.data.fingerprint : undefined;
		function usersOf({ reviewers }, { users }, { self }) {
			const others = reviewers.users.filter((login)=>login.toLowerCase() !== self?.login.toLowerCase());
			const logins = others.filter((login)=>users.has(login));
			return {
				logins,
				ids: logins.map((login)=>users.get(login)),
				left: others.filter((login)=>!users.has(login)).map((login)=>notAsked(login, 'GitHub knows no user of that name'))
			};
		}
		async function askOneByOne(writer, { subject }, number, logins, refused) {
			if (refused === undefined) return [];
			if (logins.length === 1) return [
				notAsked(logins[0], refused)
			];
			return askEach(writer, subject.repo, number, {
				users: [
					...logins
				],
				teams: []
			});
		}
		;
		const react = defineEffect({
			kind: 'react',
			about: 'Put an eyes reaction on the comment that asked, or on the issue.',
			on: 'issue',
			params: schemas.rej({
				commentId: schemas.aig().int().positive().optional()
			}),
			describe: ({ commentId })=>(commentId === undefined ? 'eyes on the issue' : `eyes on comment ${commentId}`),
			guard: async ()=>undefined,
			run: async ({ commentId }, { subject }, writer)=>{
				await addReaction(writer, subject.repo, commentId === undefined ? {
					issue: subject.number
				} : {
					comment: commentId
				}, 'eyes');
				return {
					result: 'done'
				};
			}
		});
		var triage = __webpack_require__(57723);
		var runs = __webpack_require__(76312);
		;
		const rerun = defineEffect({
			kind: 'rerun',
			about: 'Run the failed jobs of a run of this repository once more. Only with `probe`; it needs `actions: write`.',
			on: 'repository',
			params: schemas.rej({
				runId: schemas.aig().int().positive()
			}),
			describe: ({ runId })=>`a second attempt of run ${runId}`,
			guard: async ({ runId }, { github, subject })=>{
				const { status, conclusion, attempt } = await (0, runs.cI)(github, subject.repo, runId);
				if (attempt > 1) return {
					rule: 'B1',
					why: `run ${runId} was run again already`
				};
				if (status !== 'completed') return {
					rule: 'B1',
					why: `run ${runId} is not over`
				};
				return (0, triage.Ix)(conclusion) ? undefined : {
					rule: 'B1',
					why: `run ${runId} did not fail`
				};
			},
			run: async ({ runId }, { github, subject }, writer)=>{
				const { repo } = subject;
				const started = rerunFailedJobs(writer, repo, runId).then(()=>true);
				await settled(started, async ()=>(await (0, runs.cI)(github, repo, runId)).attempt > 1 || undefined);
				return {
					result: 'done',
					url: `${github.urls.server}/${(0, domain_repo.fq)(repo)}/actions/runs/${runId}`
				};
			}
		});
		var iso = __webpack_require__(64377);
		var rollback = __webpack_require__(33743);
		var base_runs = __webpack_require__(61498);
		var merged_pulls = __webpack_require__(26415);
		var domain_target = __webpack_require__(8282);
		;
		const REVERT = `mutation Revert($input: RevertPullRequestInput!) {
  revertPullRequest(input: $input) { revertPullRequest { id number url } }
}`;
		async function revertPull(writer, repo, pull) {
			const { nodeId: pullRequestId, ...words } = pull;
			const answer = (0, graphql.Tk)(writer, repo, {
				needs: 'contents: write, pull-requests: write',
				document: REVERT,
				variables: {
					input: {
						pullRequestId,
						...words
					}
				}
			});
			const made = await answer.catch((error)=>{
				if (!/not permitted to create or approve pull requests/i.test((0, errors.bD)(error))) throw error;
				throw new errors.E1('permission', 200, `GitHub lets no workflow open a pull request in ${(0, domain_repo.fq)(repo)}. Tick "${domain_target.O}" under Settings \u{2192} Actions \u{2192} ` + "General \u2192 Workflow permissions, of the organisation first if it is greyed out there; or use the token of an app.", {
					cause: error
				});
			});
			const opened = made.revertPullRequest.revertPullRequest;
			if (!opened) throw new errors.E1('unavailable', 200, 'GitHub did not say which pull request it made.');
			return {
				nodeId: opened.id,
				number: opened.number,
				url: opened.url
			};
		}
		;
		const DAY_MS = 86_400_000;
		const LONGEST = LONGEST_TITLE - 24;
		const revert_params = schemas.rej({
			merge: schemas.YjP().regex(/^[0-9a-f]{40}$/),
			base: schemas.YjP().min(1).max(255),
			target: schemas.YjP().min(1).max(300),
			title: schemas.YjP().min(1).max(LONGEST),
			text: schemas.YjP().min(1).max(comment_body.xG),
			labels: schemas.YOg(schemas.YjP().max(50)).min(1).max(8),
			draft: schemas.zMY(),
			closed: schemas.YOg(schemas.Whr().min(1)).max(40),
			run: schemas.Whr().min(0),
			at: iso.w$()
		});
		const revert = defineEffect({
			kind: 'revert',
			about: 'Let GitHub open a pull request that reverts what we merged, with its labels. There is one open for each target at a time, at most five within a day, and never one of a revert.',
			on: 'issue',
			params: revert_params,
			describe: ({ merge, target, draft })=>`a ${draft ? 'draft ' : ''}rollback of ${merge.slice(0, 7)} for ${target}`,
			guard: async (effect, context)=>{
				const { self, subject, github, ruleLabels } = context;
				const { repo, number } = subject;
				const { labels, title, merge, base } = effect;
				const foreign = (0, decide_labels.Ls)(labels, ruleLabels);
				if (foreign !== undefined) return {
					rule: 'W8',
					why: `"${foreign}" is not a label that ai-devops sets`
				};
				if (!decide_labels.n3.every((name)=>labels.includes(name))) return {
					rule: 'W7',
					why: `without the labels ${decide_labels.n3.join(', ')} no later run would find it`
				};
				if ((0, text_title.CL)(title, LONGEST) !== title) return {
					rule: 'O5',
					why: 'the title would do something on GitHub, or in a CI'
				};
				if (!self) return {
					rule: 'B3',
					why: 'GitHub does not say who we are, so nothing is known to be merged by us'
				};
				const { pull, reverts, revertsCut } = await look(effect, context);
				if (!pull) return {
					rule: 'M2',
					why: `#${number} is not merged`
				};
				if (pull.mergedBy.id !== self.id) return {
					rule: 'M4',
					why: `#${number} was not merged by us`
				};
				if (pull.merge !== merge || pull.baseBranch !== base) return {
					rule: 'M2',
					why: `#${number} was merged by another commit, or into another branch, than was decided on`
				};
				if (!pull.baseSha || !(await (0, base_runs.v9)(github, {
					repo
				}, pull.baseSha, merge))) return {
					rule: 'M2',
					why: `${merge.slice(0, 7)} is not in ${base} any more`
				};
				const mine = ownOpen({
					pull,
					reverts
				}, effect, self);
				const [no] = (0, rollback.Mg)({
					...{
						pull,
						target: effect.target,
						closed: effect.closed,
						self,
						now: effect.at,
						cut: revertsCut
					},
					reverts: reverts.filter((one)=>one !== mine),
					...{
						newer: [],
						unclear: undefined,
						refused: undefined
					}
				});
				return no ? {
					rule: 'M5',
					why: `${no.code}: ${no.text}`
				} : undefined;
			},
			run: async (effect, context, writer)=>{
				const { github, subject, redact } = context;
				const { repo, number } = subject;
				const mine = async ()=>{
					const state = await look(effect, context);
					return {
						state,
						own: context.self && state.pull && ownOpen({
							...state,
							pull: state.pull
						}, effect, context.self)
					};
				};
				const { state, own } = await mine();
				const lacking = effect.labels.filter((name)=>!(0, decide_labels.RX)(own?.labels ?? [], name));
				if (own && lacking.length === 0) return {
					result: 'unchanged',
					url: own.url
				};
				const labelIds = [];
				for (const name of lacking)labelIds.push(await ensureLabel(github, writer, repo, (0, decide_labels.Wy)(name)));
				const title = `${(0, rollback.Ns)(redact(effect.title))} (#${number})`;
				const order = {
					nodeId: state.pull.nodeId,
					title,
					body: revert_bodyOf(effect, context),
					draft: effect.draft
				};
				const opened = own ?? (await settled(revertPull(writer, repo, order), async ()=>(await mine()).own));
				const given = (0, write_pull.l_)(writer, repo, {
					...{
						nodeId: opened.nodeId,
						labelIds,
						userIds: [],
						configPath: undefined
					}
				});
				const seen = await settled(given, async ()=>{
					const { own: now } = await mine();
					const done = now && lacking.every((name)=>(0, decide_labels.RX)(now.labels, name));
					return done ? {
						...now,
						baseBranch: effect.base
					} : undefined;
				});
				return {
					result: 'done',
					url: seen.url,
					confirm: async ()=>{
						const absent = effect.labels.filter((name)=>!(0, decide_labels.RX)(seen.labels, name));
						if (absent.length > 0) return `label ${absent.join(', ')} is not on #${opened.number} when read back`;
						if (seen.baseBranch !== effect.base) return `#${opened.number} is for ${seen.baseBranch} and not for ${effect.base}`;
						return own || seen.draft === effect.draft ? undefined : `#${opened.number} is ${seen.draft ? 'a' : 'no'} draft when read back`;
					}
				};
			}
		});
		const look = ({ at }, { github, subject })=>(0, merged_pulls.qk)(github, subject.repo, {
				number: subject.number,
				label: decide_labels.n3[0],
				dayAgo: new Date(Date.parse(at) - DAY_MS).toISOString()
			});
		const ownOpen = ({ pull, reverts }, { target }, self)=>(0, rollback.DH)(pull, reverts, self).find((one)=>one.state === 'OPEN' && (0, rollback.BG)(one, self) && (0, rollback.$r)(one) === target);
		function revert_bodyOf({ merge, target, run, text }, context) {
			const { repo, number } = context.subject;
			const data = {
				pull: `${(0, domain_repo.fq)(repo)}#${number}`,
				merge,
				target,
				run
			};
			return (0, comment_body.c2)({
				marker: 'rollback',
				data,
				text
			}, context, []);
		}
		;
		const update_branch_params = schemas.rej({
			sha: schemas.YjP().regex(/^[0-9a-f]{40}$/)
		});
		const updateBranch = defineEffect({
			kind: 'update-branch',
			about: 'Merge the base into the branch of the pull request, where a rule wants that and the branch is behind.',
			on: 'issue',
			params: update_branch_params,
			describe: ({ sha })=>`the branch of ${sha.slice(0, 7)} brought up to date`,
			guard: async ({ sha }, context)=>{
				const { pull, reasons } = await freshPullOf(context);
				if (pull.headSha !== sha) return {
					rule: 'M2',
					why: `HEAD_CHANGED: ${sha.slice(0, 7)} is not its head any more`
				};
				if (pull.fork) return {
					rule: 'F3',
					why: 'nothing is pushed to a fork'
				};
				const behind = pull.mergeState === 'BEHIND' || reasons.some(({ code })=>code === 'BEHIND');
				if (!behind || pull.state !== 'OPEN') return {
					rule: 'M1',
					why: 'it is not behind its base'
				};
				const others = reasons.filter(({ code })=>code !== 'BEHIND').map(({ code, text })=>`${code}: ${text}`);
				return others.length === 0 ? undefined : {
					rule: 'M1',
					why: others.join(' ')
				};
			},
			run: async ({ sha }, { github, subject }, writer)=>{
				const { repo, number } = subject;
				const url = `${github.urls.server}/${repo.owner}/${repo.name}/pull/${number}`;
				const sent = (0, write_pull.Ub)(writer, repo, number, sha).then(()=>'done', (error)=>moved(error, number));
				const result = await settled(sent, async ()=>(await (0, pulls.Es)(github, repo, number)).head.sha === sha ? undefined : 'unchanged');
				return {
					result,
					url
				};
			}
		});
		function moved(error, number) {
			const gone = error instanceof errors.E1 && /\bexpected head\b|\bno new commits\b/i.test(error.message);
			if (!gone) throw error;
			const message = `The branch of #${number} has moved or is up to date: the next run looks at it anew.`;
			throw new errors.E1('conflict', error.status, message, {
				cause: error
			});
		}
		;
		const EFFECTS = {
			'check-run': checkRun,
			'close-own': closeOwn,
			'close-pull': closePull,
			comment: comment,
			commit: commit,
			'edit-issue': editIssue,
			'edit-pull': editPull,
			label: label,
			merge: merge,
			'open-issue': openIssue,
			'open-pull': openPull,
			react: react,
			'request-review': requestReview,
			rerun: rerun,
			revert: revert,
			'update-branch': updateBranch
		};
		var json = __webpack_require__(55012);
		;
		const SHOWN_CHARS = 60_000;
		const MOST_OF_A_KIND = 1;
		async function apply(plan, deps, applied = []) {
			const { github, self, trustedBots, allowLinks, redact } = deps;
			const context = {
				...{
					subject: plan.subject,
					github,
					self,
					trustedBots,
					allowLinks,
					redact
				},
				...(deps.target ? {
					target: deps.target
				} : {}),
				...(deps.pull ? {
					pull: deps.pull
				} : {}),
				...(deps.ruleLabels ? {
					ruleLabels: deps.ruleLabels
				} : {}),
				...(deps.sleep ? {
					sleep: deps.sleep
				} : {})
			};
			const { repo, number } = plan.subject;
			const target = number === 0 ? (0, domain_repo.fq)(repo) : `${(0, domain_repo.fq)(repo)}#${number}`;
			const deny = (refused)=>{
				for (const refusal of refused){
					deps.audit.append({
						stage: 'apply',
						verdict: 'denied',
						target,
						plan: 'refused',
						...refusal
					});
					deps.log.notice(`guard.denied rule=${refusal.rule} ${refusal.what}: ${refusal.why}`);
				}
				return {
					applied,
					refused
				};
			};
			let known = deps.config;
			let switched = deps.dryRun ? undefined : deps.killSwitch(known);
			switched?.catch(()=>undefined);
			const refused = await judge(plan, context, deps);
			if (refused.length > 0) return deny(refused);
			for (const effect of plan.effects){
				const { kind, params, does } = apply_look(effect);
				const shown = (0, json.zO)(effect, (text)=>deps.redact(text).slice(0, SHOWN_CHARS));
				if (deps.dryRun) {
					deps.log.info(`Dry run: would leave ${does} on ${target}.`);
					applied.push({
						effect: shown,
						result: 'dry-run'
					});
					continue;
				}
				deps.signal.throwIfAborted();
				const off = await (switched ?? deps.killSwitch(known));
				switched = undefined;
				if (off !== undefined) return deny([
					{
						rule: 'B4',
						what: effect.kind,
						why: off
					}
				]);
				deps.audit.append({
					stage: 'apply',
					verdict: 'allowed',
					target,
					op: effect.kind,
					does
				});
				const written = await writeOne(()=>kind.run(params, context, deps.writer), deps, target, does);
				const { result, url, note, left = [] } = written;
				known = written.config;
				applied.push({
					effect: shown,
					result,
					...(url === undefined ? {} : {
						url
					}),
					...(left.length > 0 ? {
						left
					} : {}),
					...(note === undefined ? {} : {
						note
					})
				});
				for (const what of left)deps.log.warning(`${what} (${target})`);
				if (result === 'done') deps.log.info(`Left ${does} on ${target}.`);
				else if (left.length === 0) deps.log.info(`Already there: ${does} on ${target}.`);
			}
			return {
				applied,
				refused: [],
				...(known ? {
					config: known
				} : {})
			};
		}
		async function judge(plan, context, deps) {
			const refused = [];
			const refuse = (what, rule, why)=>refused.push({
					rule,
					what,
					why
				});
			const { scope, writable = [] } = deps;
			const { repo } = plan.subject;
			const pinned = scope.repos.find((candidate)=>(0, domain_repo.Zj)(candidate.repo, repo));
			if (![
				scope.home,
				...writable
			].some((one)=>(0, domain_repo.Zj)(one, repo))) refuse('plan', 'W2', `${(0, domain_repo.fq)(repo)} is not a repository this run may write to`);
			const now = await deps.readSubject(repo);
			if (!pinned || now.id !== pinned.id) refuse('plan', 'W2', 'the repository was renamed or replaced during the run');
			const hidden = scope.repos.find((candidate)=>(0, domain_repo.KN)(candidate, now));
			if (hidden) refuse('plan', 'W2', `${(0, domain_repo.fq)(hidden.repo)} was read and is less visible than where this would be written`);
			const counts = new Map();
			for (const effect of plan.effects){
				const count = (counts.get(effect.kind) ?? 0) + 1;
				counts.set(effect.kind, count);
				if (count === MOST_OF_A_KIND + 1) refuse(effect.kind, 'B1', `more than ${MOST_OF_A_KIND} of this kind in one plan`);
				const secret = deps.findSecret((0, json.CB)(effect));
				if (secret) {
					deps.audit.append({
						stage: 'apply',
						verdict: 'denied',
						rule: 'O2',
						op: effect.kind,
						secret: secret.name,
						form: secret.form,
						plan: 'refused'
					});
					throw new errors.PL('O2', `The value of ${secret.name} (${secret.form}) stands in the ${effect.kind} that was to be written. Nothing was written; replace that secret.`);
				}
				const { kind, params } = apply_look(effect);
				if ((kind.on === 'repository') !== (plan.subject.number === 0)) {
					refuse(effect.kind, 'W1', `it is for ${kind.on === 'issue' ? 'an issue' : 'the repository'}, not for this subject`);
					continue;
				}
				const no = await kind.guard(params, context);
				if (no) refuse(effect.kind, no.rule, no.why);
			}
			return refused;
		}
		function apply_look(effect) {
			const { kind: name, ...rest } = effect;
			const kind = EFFECTS[name];
			const params = kind.params.parse(rest);
			return {
				kind,
				params,
				does: kind.describe(params)
			};
		}
		async function writeOne(run, deps, target, does) {
			try {
				const written = await run();
				deps.audit.append({
					stage: 'apply',
					result: written.result,
					target,
					does,
					url: written.url,
					left: written.left
				});
				const missing = await written.confirm?.();
				if (missing !== undefined) throw new errors.E1('conflict', 200, `GitHub accepted the write, but ${missing}. Run it again.`);
				return written;
			} catch (error) {
				deps.audit.append({
					stage: 'apply',
					result: 'failed',
					target,
					does,
					error: (0, errors.bD)(error)
				});
				throw error;
			}
		}
	}),
	56275: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$R: ()=>(byLabelAlone),
			PR: ()=>(UNSEEN),
			ac: ()=>(neededApprovals),
			vU: ()=>(approvedBy),
			wr: ()=>(countApprovals)
		});
		var _access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41129);
		var _bot_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50563);
		var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34376);
		var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1154);
		var _risk_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26594);
		const UNSEEN = 300;
		function neededApprovals({ rule, pull }) {
			const marked = pull.labels.cut || (0, _labels_js__WEBPACK_IMPORTED_MODULE_0__.RX)(pull.labels.items, _labels_js__WEBPACK_IMPORTED_MODULE_0__.TI);
			return Math.max(rule.spec.safety.approvals, pull.fork || marked ? 1 : 0);
		}
		const byLabelAlone = ({ rule, pull })=>rule.spec.safety.approvals === 0 && !pull.fork && (0, _labels_js__WEBPACK_IMPORTED_MODULE_0__.RX)(pull.labels.items, _labels_js__WEBPACK_IMPORTED_MODULE_0__.TI);
		function countApprovals(facts) {
			const { pull, background } = facts;
			const approvals = pull.reviews.items.filter(({ state })=>state === 'APPROVED');
			const judged = approvals.map((review)=>({
					review,
					against: against(review, facts)
				}));
			const unknown = unknownParts(facts);
			return {
				counting: unknown.length > 0 ? [] : judged.flatMap(({ review, against })=>(against.length > 0 ? [] : review)),
				discounted: judged.flatMap(({ review, against })=>against.map((one)=>({
							review,
							reason: one
						}))),
				unknown,
				open: !pull.fork && background === undefined
			};
		}
		function unknownParts({ pull, background }) {
			const { commits, fork } = pull;
			const unknown = [];
			if (commits.cut || commits.items.length === 0) unknown.push((0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)('INCOMPLETE_DATA', 'Not all of its commits could be read, so nobody knows whose approval may count.'));
			if (!fork && background && (background.pushers ?? []).length === 0) unknown.push((0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)('INCOMPLETE_DATA', 'Who pushed to its branch could not be read, so nobody knows whose approval may count.', UNSEEN));
			return unknown;
		}
		function against({ author, commit }, facts) {
			const { pull } = facts;
			const found = [];
			const add = (why, text)=>{
				found.push((0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.l)(why, text));
			};
			const who = (0, _risk_words_js__WEBPACK_IMPORTED_MODULE_2__.a)(author.login);
			if ((0, _bot_names_js__WEBPACK_IMPORTED_MODULE_3__.Q5)(author)) add('GHOST_AUTHOR', 'An approval of a deleted account does not count.');
			else if ((0, _access_js__WEBPACK_IMPORTED_MODULE_4__.t1)(author, facts.self, facts.trustedBots)) add('BOT_APPROVAL', `Our own approval (${who}) does not count.`);
			else if (author.type !== 'User' || author.login.endsWith('[bot]')) add('BOT_APPROVAL', `The approval of ${who} does not count: it is no person.`);
			else if ((0, _bot_names_js__WEBPACK_IMPORTED_MODULE_3__.M_)(author, pull.author)) add('SELF_APPROVAL', `${who} opened this, so their own approval does not count.`);
			else if (isContributor(author, facts)) add('CONTRIBUTOR_APPROVAL', `${who} has commits in this, so their approval does not count.`);
			else if (isLastPusher(author.login, facts)) add('CONTRIBUTOR_APPROVAL', `${who} pushed to this last, so their approval does not count.`);
			if (commit !== pull.headSha) add('STALE_APPROVAL', `The approval of ${who} was given for an older commit than ${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_2__.a)(pull.headSha.slice(0, 12))}.`);
			return found;
		}
		const isContributor = (author, { pull })=>pull.commits.items.some((one)=>[
					one.author,
					one.committer
				].some((account)=>account !== undefined && (0, _bot_names_js__WEBPACK_IMPORTED_MODULE_3__.M_)(account, author)));
		const isLastPusher = (login, { background })=>background?.pushers?.[0]?.toLowerCase() === login.toLowerCase();
		function approvedBy(people, facts) {
			const { counting, open } = countApprovals(facts);
			const logins = new Set(counting.map(({ author })=>author.login.toLowerCase()));
			const named = people.map((one)=>one.toLowerCase());
			const teams = named.filter((one)=>one.includes('/'));
			const members = facts.background?.teams;
			const isOf = (team)=>(members?.get(team) ?? []).some((login)=>logins.has(login.toLowerCase()));
			const is = named.some((one)=>logins.has(one)) || teams.some(isOf);
			return {
				is,
				open: is ? open : members === undefined && logins.size > 0 && teams.length > 0,
				unknownTeams: members && logins.size > 0 ? teams.filter((team)=>!members.has(team)) : []
			};
		}
	}),
	50563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			M_: ()=>(sameAccount),
			Q5: ()=>(isGhost),
			Up: ()=>(sameLogin),
			w2: ()=>(isBot)
		});
		const APPS = [
			'dependabot',
			'dependabot-preview',
			'renovate',
			'github-actions'
		];
		const bare = (login)=>login.toLowerCase().replace(/^app\//, '').replace(/\[bot\]$/, '');
		const saysBot = (name)=>/^app\/|\[bot\]$/i.test(name);
		const isBot = ({ type })=>type === 'Bot';
		const isGhost = ({ login })=>login.toLowerCase() === 'ghost';
		function sameLogin(author, name) {
			if (isGhost(author) || bare(author.login) !== bare(name)) return false;
			return isBot(author) || !(saysBot(name) || saysBot(author.login) || APPS.includes(bare(name)));
		}
		function sameAccount(a, b) {
			if (a.id !== 0 && b.id !== 0) return a.id === b.id;
			const app = (one)=>isBot(one) || saysBot(one.login);
			return bare(a.login) === bare(b.login) && app(a) === app(b);
		}
	}),
	3316: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Pf: ()=>(changeBranch),
			Ux: ()=>(changeId),
			YD: ()=>(branchOfChange)
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function changeId({ type, id, file, repository, environment, target, values, patch }) {
			const asked = [
				type,
				repository?.toLowerCase(),
				file,
				environment,
				target,
				values,
				patch
			];
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(sorted(asked)));
			return `${type}-${id ?? hash.digest('hex').slice(0, 12)}`;
		}
		const changeBranch = (request)=>branchOfChange(changeId(request));
		const branchOfChange = (id)=>`agent-sre/${id}`;
		function sorted(value) {
			if (Array.isArray(value)) return value.map(sorted);
			if (typeof value !== 'object' || value === null) return value ?? null;
			const entries = Object.entries(value).map(([key, inner])=>[
					key,
					sorted(inner)
				]);
			return Object.fromEntries(entries.toSorted(([a], [b])=>(a < b ? -1 : 1)));
		}
	}),
	83704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			C5: ()=>(plainMessage),
			XC: ()=>(planOf),
			df: ()=>(commitMessage),
			hV: ()=>(readCommitMessage)
		});
		var _domain_fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39880);
		var _text_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12878);
		const SECTIONS = [
			'Cause',
			'Change',
			'Impact',
			'Tests',
			'Summary'
		];
		const PLAN = 'ai-devops-plan';
		const INDENT = '  ';
		function commitMessage({ pull }, facts) {
			const texts = {
				Cause: pull.cause,
				Change: pull.change,
				Impact: pull.impact,
				Tests: pull.tests,
				Summary: facts.answer.summary
			};
			const room = Object.fromEntries(SECTIONS.map((name)=>[
					name,
					_text_title_js__WEBPACK_IMPORTED_MODULE_0__.bX
				]));
			for(;;){
				const told = SECTIONS.map((name)=>({
						name,
						text: safe(texts[name], room[name])
					}));
				const sections = told.map(({ name, text })=>`${name}:\n${indented(text)}\n`);
				const body = [
					...sections,
					...lastLines(facts)
				].join('\n');
				if (Buffer.byteLength(body) <= _text_title_js__WEBPACK_IMPORTED_MODULE_0__.bX) return {
					headline: headline(pull.title, facts),
					body
				};
				const [longest] = told.toSorted((a, b)=>Buffer.byteLength(b.text) - Buffer.byteLength(a.text));
				room[longest.name] = Math.floor(Buffer.byteLength(longest.text) * 0.8);
			}
		}
		const headline = (title, { issue })=>{
			const [repo, number] = issue.split('#');
			return notPlan((0, _text_title_js__WEBPACK_IMPORTED_MODULE_0__.CL)(title)) || `Repair the failure of issue ${number} of ${repo}`;
		};
		const notPlan = (text)=>text.replace(/(ai-devops)-(?=plan)/gi, '$1 ');
		const safe = (text, maxBytes)=>notPlan((0, _text_title_js__WEBPACK_IMPORTED_MODULE_0__.N5)(text, maxBytes)) || 'Not told.';
		const indented = (text)=>text.split('\n').map((line)=>(line === '' ? '' : INDENT + line)).join('\n');
		const AS = {
			true: 'as it should',
			false: 'not as it should'
		};
		const MERGED = {
			true: 'closed by merging',
			false: 'left open'
		};
		const ON = {
			true: 'on',
			false: 'off'
		};
		function lastLines({ issue, plan, answer, closes, part, asked, proof }) {
			const [repo, number] = issue.split('#');
			return [
				proof ? `Validation: ${proof.verdict}, isolation ${proof.isolation}, network ${ON[`${proof.network}`]}` : 'Validation: not made',
				...(proof?.steps ?? []).map(stepLine),
				`Risk by the model: ${answer.risk}, confidence ${answer.confidence}`,
				`Model: ${notPlan((0, _text_title_js__WEBPACK_IMPORTED_MODULE_0__.CL)(asked.model, 120))} of ${(0, _text_title_js__WEBPACK_IMPORTED_MODULE_0__.CL)(asked.provider, 40)}, steps ${asked.steps}, USD ${asked.costUsd}`,
				`Issue: ${number} of ${repo}, ${MERGED[`${closes}`]}`,
				`Part: ${part.number} of ${part.of}`,
				`${PLAN}: ${plan}`
			];
		}
		const stepLine = ({ step, ok, exitCode, timedOut, seconds })=>[
				`- ${step}: ${AS[`${ok}`]}`,
				...(exitCode === null ? [] : [
					`exit code ${exitCode}`
				]),
				...(timedOut ? [
					'stopped at the time limit'
				] : []),
				`${Math.round(seconds * 10) / 10} s`
			].join(', ');
		const oneOf = (words)=>`(${words.join('|')})`;
		const NUMBER = '(\\d[\\d.e+-]{0,30})';
		const VALIDATION = new RegExp(`^Validation: ${oneOf(_domain_fix_js__WEBPACK_IMPORTED_MODULE_1__.ds.shape.verdict.options)}, isolation ${oneOf(_domain_fix_js__WEBPACK_IMPORTED_MODULE_1__.Ce)}, network (on|off)$`);
		const STEP = new RegExp(`^- ${oneOf(_domain_fix_js__WEBPACK_IMPORTED_MODULE_1__.NR.shape.step.options)}: (not )?as it should(?:, exit code (-?\\d{1,16}))?(, stopped at the time limit)?, ${NUMBER} s$`);
		const RISK = new RegExp(`^Risk by the model: ${oneOf(_domain_fix_js__WEBPACK_IMPORTED_MODULE_1__.F7)}, confidence ${NUMBER}$`);
		const MODEL = new RegExp(`^Model: (.*) of (.*?), steps (\\d{1,16}), USD ${NUMBER}$`);
		const ISSUE = /^Issue: ([1-9]\d{0,15}) of ([^\s#]{1,140}), (closed by merging|left open)$/;
		const PART = /^Part: ([1-9]\d?) of ([1-9]\d?)$/;
		const PLAN_LINE = new RegExp(`^${PLAN}: ([0-9a-f]{64})$`);
		function planOf(message) {
			const [title, blank, ...lines] = message.split('\n');
			const found = lines.flatMap((line)=>PLAN_LINE.exec(line)?.[1] ?? []);
			return title !== '' && blank === '' && found.length === 1 ? found[0] : undefined;
		}
		const plainMessage = (title, text, plan)=>({
				headline: notPlan((0, _text_title_js__WEBPACK_IMPORTED_MODULE_0__.CL)(title)) || 'Change what was asked for',
				body: `${indented(safe(text, _text_title_js__WEBPACK_IMPORTED_MODULE_0__.bX - 200))}\n\n${PLAN}: ${plan}`
			});
		function readCommitMessage(message) {
			const lines = message.split('\n');
			const [title = '', blank] = lines;
			if (title === '' || blank !== '') return undefined;
			let at = 2;
			const texts = [];
			for (const name of SECTIONS){
				if (lines[at] !== `${name}:`) return undefined;
				const from = at + 1;
				for(at = from; lines[at] === '' || lines[at]?.startsWith(INDENT);)at += 1;
				const own = lines.slice(from, at).map((line)=>line.slice(INDENT.length));
				texts.push(own.join('\n').replace(/\n$/, ''));
			}
			const [cause = '', change = '', impact = '', tests = '', summary = ''] = texts;
			const rest = readLast(lines.slice(at));
			return rest && {
				...rest,
				pull: {
					title,
					cause,
					change,
					impact,
					tests
				},
				answer: {
					...rest.answer,
					summary
				}
			};
		}
		function readLast([first = '', ...lines]) {
			const proved = VALIDATION.exec(first);
			if (!proved && first !== 'Validation: not made') return undefined;
			const steps = [];
			for(let step = readStep(lines[0]); step; step = readStep(lines[steps.length]))steps.push(step);
			const [risk, model, issue, part, plan] = [
				RISK,
				MODEL,
				ISSUE,
				PART,
				PLAN_LINE
			].map((line, index)=>line.exec(lines[steps.length + index] ?? ''));
			if (!risk || !model || !issue || !part || !plan || (!proved && steps.length > 0)) return undefined;
			return {
				issue: `${issue[2]}#${issue[1]}`,
				plan: plan[1],
				answer: {
					risk: risk[1],
					confidence: Number(risk[2])
				},
				closes: issue[3] === MERGED.true,
				part: {
					number: Number(part[1]),
					of: Number(part[2])
				},
				asked: {
					model: model[1],
					provider: model[2],
					steps: Number(model[3]),
					costUsd: Number(model[4])
				},
				proof: proved ? {
					verdict: proved[1],
					isolation: proved[2],
					network: proved[3] === ON.true,
					steps
				} : undefined
			};
		}
		function readStep(line = '') {
			const found = STEP.exec(line);
			if (!found) return undefined;
			const [, step, not, exitCode, stopped, seconds] = found;
			return {
				step: step,
				ok: not === undefined,
				command: '',
				exitCode: exitCode === undefined ? null : Number(exitCode),
				timedOut: stopped !== undefined,
				seconds: Number(seconds),
				output: ''
			};
		}
	}),
	7129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			BX: ()=>(foreignCommits),
			Er: ()=>(labelledByGate),
			Ev: ()=>(told),
			c: ()=>(forkGate),
			dK: ()=>(authorGate),
			we: ()=>(commitsGate)
		});
		var _access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41129);
		var _approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56275);
		var _bot_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50563);
		var _guarded_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16522);
		var _named_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76895);
		var _own_pull_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9323);
		var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1154);
		var _risk_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26594);
		var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30221);
		const mayWrite = (permission)=>permission === 'write' || permission === 'admin';
		const isNamed = ({ pull, rule })=>rule.spec.selector.author !== undefined && (0, _bot_names_js__WEBPACK_IMPORTED_MODULE_0__.Up)(pull.author, rule.spec.selector.author);
		const authorGate = {
			name: 'author',
			title: 'Its author is known and may have it merged',
			check (facts) {
				const { pull, background } = facts;
				const who = (0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(pull.author.login);
				if ((0, _bot_names_js__WEBPACK_IMPORTED_MODULE_0__.Q5)(pull.author)) return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.gz)([
					(0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('GHOST_AUTHOR', 'The account of its author no longer exists.')
				]);
				if ((0, _approvals_js__WEBPACK_IMPORTED_MODULE_4__.ac)(facts) > 0) return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.bF)();
				if ((0, _bot_names_js__WEBPACK_IMPORTED_MODULE_0__.w2)(pull.author)) {
					if (isNamed(facts) || (0, _access_js__WEBPACK_IMPORTED_MODULE_5__.t1)(pull.author, facts.self, facts.trustedBots)) return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.bF)();
					const text = `Without an approval only an app is trusted that the rule names: ${who} is not in \`spec.selector.author\`.`;
					return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.gz)([
						(0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('AUTHOR_MAY_NOT_WRITE', text)
					]);
				}
				if (!background) return {
					state: 'unread'
				};
				if (mayWrite(background.authorPermission)) return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.bF)();
				const text = `The rule asks for no approval, which is for authors who may write; ${who} may not, as far as we can see.`;
				return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.gz)([
					(0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('AUTHOR_MAY_NOT_WRITE', text)
				]);
			}
		};
		const isGitHub = (account)=>account.login.toLowerCase() === 'web-flow';
		function isBy({ author, committer }, owner) {
			const byOwner = (account)=>account !== undefined && (0, _bot_names_js__WEBPACK_IMPORTED_MODULE_0__.M_)(account, owner);
			return byOwner(author) && (byOwner(committer) || (committer !== undefined && isGitHub(committer)));
		}
		function foreignCommits({ commits, author }) {
			if (commits.cut || commits.items.length === 0) return undefined;
			return commits.items.filter((commit)=>!isBy(commit, author));
		}
		const told = ({ sha, author, committer })=>{
			const names = new Set([
				author,
				committer
			].map((account)=>account?.login ?? 'nobody known'));
			return `${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(sha.slice(0, 12))} by ${[
				...names
			].map(_risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a).join(' and ')}`;
		};
		const commitsGate = {
			name: 'commits',
			title: 'All commits are by the app that opened it, and verified',
			check (facts) {
				const { pull } = facts;
				const alone = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_4__.ac)(facts) === 0;
				if (!(0, _bot_names_js__WEBPACK_IMPORTED_MODULE_0__.w2)(pull.author) || !(alone || isNamed(facts))) return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.AU)();
				const foreign = foreignCommits(pull);
				if (!foreign) return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.gz)([
					(0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('INCOMPLETE_DATA', 'Not all of its commits could be read.')
				]);
				const reasons = [];
				if (foreign.length > 0) reasons.push((0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('FOREIGN_COMMITS', `Not every commit is by ${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(pull.author.login)} alone${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.K)(foreign.map(told))}.`));
				const unsigned = pull.commits.items.filter(({ verified })=>!verified);
				if (unsigned.length > 0) reasons.push((0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('UNVERIFIED_COMMITS', `Not every commit has a signature that GitHub verified${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.K)(unsigned.map(({ sha })=>(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(sha.slice(0, 12))))}.`));
				if (alone && !(0, _own_pull_js__WEBPACK_IMPORTED_MODULE_6__.UB)(facts)) reasons.push(...foreignPaths(pull));
				return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.gz)(reasons);
			}
		};
		function foreignPaths(pull) {
			const paths = pull.files.items.flatMap(({ path, previousPath })=>[
					path,
					previousPath ?? path
				]);
			const other = [
				...new Set(paths)
			].filter((path)=>!(0, _named_paths_js__WEBPACK_IMPORTED_MODULE_7__.Yh)(path));
			const text = `Without an approval an app may change manifests and lock files alone${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.K)(other.map(_risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a))}.`;
			return [
				...(0, _guarded_paths_js__WEBPACK_IMPORTED_MODULE_8__.YV)(pull),
				...(other.length > 0 ? [
					(0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('FOREIGN_PATHS', text)
				] : [])
			];
		}
		const labelledByGate = {
			name: 'labelled-by',
			title: 'The labels that select it were put on by somebody who may write',
			check (facts) {
				const { include } = facts.rule.spec.selector.labels;
				if (include.length === 0 || (0, _approvals_js__WEBPACK_IMPORTED_MODULE_4__.ac)(facts) > 0) return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.AU)();
				if (!facts.background) return {
					state: 'unread'
				};
				const reasons = include.flatMap((label)=>labelled(label, facts) ?? []);
				return (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.gz)(reasons);
			}
		};
		function labelled(label, { background, pull, self, trustedBots }) {
			const by = background?.labelledBy.get(label.toLowerCase());
			if (!by) return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('LABELLED_BY_READER', `GitHub does not tell who put the label ${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(label)} on.`, _approvals_js__WEBPACK_IMPORTED_MODULE_4__.PR);
			if (mayWrite(by.permission)) return undefined;
			const bots = [
				...((0, _bot_names_js__WEBPACK_IMPORTED_MODULE_0__.w2)(pull.author) ? [
					pull.author
				] : []),
				...(self ? [
					self
				] : []),
				...trustedBots
			];
			const bot = {
				login: by.login,
				type: 'Bot'
			};
			if (by.bot && bots.some(({ login })=>(0, _bot_names_js__WEBPACK_IMPORTED_MODULE_0__.Up)(bot, login))) return undefined;
			return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('LABELLED_BY_READER', `${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(by.login)}, who may not write here, put the label ${(0, _risk_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(label)} on. Somebody who may can take it off and put it on again.`);
		}
		const forkGate = {
			name: 'fork',
			title: 'It is no pull request from a fork, unless the rule allows those',
			check: ({ pull, rule })=>pull.fork && !rule.spec.safety.allowForks ? (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.gz)([
					(0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('FORK', 'It comes from a fork, and the rule does not say `safety.allowForks`.')
				]) : (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.bF)()
		};
	}),
	30221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			AU: ()=>(off),
			bF: ()=>(passed),
			gz: ()=>(failed)
		});
		const passed = (note)=>({
				state: 'passed',
				...(note === undefined ? {} : {
					note
				})
			});
		const failed = (reasons)=>reasons.length > 0 ? {
				state: 'failed',
				reasons
			} : passed();
		const off = (note)=>({
				state: 'off',
				...(note === undefined ? {} : {
					note
				})
			});
	}),
	16522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			YV: ()=>(unknownFiles),
			fT: ()=>(guardedPaths),
			wP: ()=>(workflowPaths)
		});
		var _text_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75579);
		var _named_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);
		var _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53411);
		var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1154);
		const ROWS = [
			{
				why: 'it decides what runs in continuous integration, and who reviews',
				globs: [
					'**/.github'
				]
			},
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.pR,
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.CD,
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.D$,
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.eO
		];
		const GUARDED = ROWS.map(({ why, globs })=>({
				why,
				means: (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)(globs, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.R7)
			}));
		const namesOf = ({ path, previousPath })=>previousPath === undefined || previousPath === path ? [
				path
			] : [
				path,
				previousPath
			];
		function guardedPaths(files, ownPaths) {
			const own = ownPaths.map((glob)=>glob.replace(/\/+$/, ''));
			const isOwn = (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)([
				...own,
				...own.map(_path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.pv)
			], {
				..._text_globs_js__WEBPACK_IMPORTED_MODULE_1__.R7,
				nocase: true
			});
			return [
				...new Set(files.flatMap(namesOf))
			].flatMap((path)=>{
				const folded = (0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.tu)(path);
				const row = GUARDED.find(({ means })=>(0, _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.TR)(folded, means) !== undefined);
				if (row) return {
					path,
					why: row.why
				};
				const named = [
					path,
					folded
				].some((one)=>(0, _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.TR)(one, isOwn) !== undefined);
				return named ? {
					path,
					why: 'it decides what these jobs do'
				} : [];
			});
		}
		const workflowPaths = (files)=>files.flatMap(namesOf).filter((path)=>(0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.tu)(path).startsWith('.github/workflows/'));
		function unknownFiles(pull) {
			const { items, cut } = pull.files;
			const reasons = [];
			if (cut || items.length < pull.changedFiles) reasons.push((0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('INCOMPLETE_DATA', `Only ${items.length} of its ${pull.changedFiles} changed files could be read.`));
			if (items.some(({ change, previousPath })=>change === 'RENAMED' && previousPath === undefined)) reasons.push((0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.l)('INCOMPLETE_DATA', 'What its renamed files were called could not be read.'));
			return reasons;
		}
	}),
	41141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G: ()=>(takenOver)
		});
		var _bot_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50563);
		var _gates_author_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7129);
		function takenOver({ editor, commits, acted }, owner) {
			const foreign = (0, _gates_author_js__WEBPACK_IMPORTED_MODULE_0__.BX)({
				commits,
				author: owner
			});
			if (foreign === undefined || foreign.length > 0) return 'pushed to it';
			if (editor && !(0, _bot_names_js__WEBPACK_IMPORTED_MODULE_1__.M_)(editor, owner)) return 'edited its text';
			if (acted.some((who)=>!(0, _bot_names_js__WEBPACK_IMPORTED_MODULE_1__.M_)(who, owner))) return 'reopened it, or took a label off';
			return undefined;
		}
	}),
	34376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ls: ()=>(foreignLabel),
			Py: ()=>(AGENT_LABEL),
			RX: ()=>(hasLabel),
			TI: ()=>(APPROVAL_LABEL),
			UD: ()=>(PLAN_LABELS),
			Wy: ()=>(labelOf),
			Xr: ()=>(RECURRING_LABEL),
			fv: ()=>(ourLabel),
			k$: ()=>(CHANGE_LABEL),
			mK: ()=>(deniedLabel),
			n3: ()=>(ROLLBACK_LABELS),
			uI: ()=>(riskLabel),
			vp: ()=>(labelChange)
		});
		var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71621);
		var _domain_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39880);
		var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83776);
		const RECURRING_LABEL = 'ci-recurring';
		const APPROVAL_LABEL = 'needs-human-approval';
		const AGENT_LABEL = 'ai-agent';
		const PLAN_LABELS = {
			pending: 'plan-pending',
			approved: 'plan-approved'
		};
		const CHANGE_LABEL = 'agent-sre';
		const ROLLBACK_LABELS = [
			'rollback',
			'ai-operator'
		];
		const riskLabel = (level)=>`risk:${level}`;
		const RISK_COLORS = {
			low: '0e8a16',
			medium: 'fbca04',
			high: 'b60205'
		};
		const LABELS = [
			{
				name: _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__.e,
				color: '0052cc',
				description: 'Followed by ai-devops'
			},
			{
				name: RECURRING_LABEL,
				color: 'fbca04',
				description: 'A CI failure that came back after it was fixed'
			},
			..._domain_failure_js__WEBPACK_IMPORTED_MODULE_1__.CJ.map((name)=>({
					name: `ci:${name}`,
					color: 'd93f0b',
					description: 'Class of a CI failure'
				})),
			..._domain_fix_js__WEBPACK_IMPORTED_MODULE_2__.F7.map((name)=>({
					name: riskLabel(name),
					color: RISK_COLORS[name],
					description: 'How dangerous the change is, as code rates it'
				})),
			{
				name: APPROVAL_LABEL,
				color: 'b60205',
				description: 'A person must approve this before it is merged'
			},
			{
				name: AGENT_LABEL,
				color: '1d76db',
				description: 'Planned by ai-devops'
			},
			{
				name: PLAN_LABELS.pending,
				color: 'fbca04',
				description: 'A plan that waits for /approve or /reject'
			},
			{
				name: PLAN_LABELS.approved,
				color: '0e8a16',
				description: 'A plan that a person approved'
			},
			{
				name: CHANGE_LABEL,
				color: '1d76db',
				description: 'A change of infrastructure that an alert asked for'
			},
			{
				name: ROLLBACK_LABELS[0],
				color: 'd93f0b',
				description: 'A revert of what made things worse'
			},
			{
				name: ROLLBACK_LABELS[1],
				color: '1d76db',
				description: 'Made by ai-devops on its own observation'
			}
		];
		const same = (a, b)=>a.toLowerCase() === b.toLowerCase();
		const hasLabel = (names, name)=>names.some((other)=>same(other, name));
		const ourLabel = (name)=>LABELS.find((label)=>same(label.name, name));
		const COMMANDS = [
			'auto-merge',
			'automerge',
			'lgtm',
			'approved',
			'ok-to-test',
			'safe-to-test'
		];
		function deniedLabel(name) {
			const plain = name.trim().toLowerCase().replace(/[\s_-]+/g, '-');
			return COMMANDS.includes(plain) || plain.startsWith('skip-');
		}
		const foreignLabel = (names, others = [])=>names.find((name)=>deniedLabel(name) || (ourLabel(name)?.name !== name && !others.includes(name)));
		const ruleLabel = (name)=>({
				name,
				color: 'ededed',
				description: 'Set by a rule for pull requests'
			});
		const labelOf = (name)=>ourLabel(name) ?? ruleLabel(name);
		function labelChange(has, add, replacePrefix) {
			const missing = add.filter((name)=>!hasLabel(has, name)).map(labelOf);
			const stale = has.filter((name)=>replacePrefix && name.toLowerCase().startsWith(replacePrefix) && ourLabel(name) && !hasLabel(add, name));
			return {
				missing,
				stale
			};
		}
	}),
	76895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			CD: ()=>(OWN_CONFIG),
			D$: ()=>(AGENT_TEXTS),
			TR: ()=>(meantPart),
			V4: ()=>(MANIFESTS),
			Yh: ()=>(isManifest),
			eO: ()=>(AGENT_SETUP),
			pR: ()=>(CODEOWNERS_FILE)
		});
		var _text_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75579);
		const OWN_CONFIG = {
			why: 'it decides what these jobs may do',
			globs: [
				'**/ai-devops.{yml,yaml}'
			]
		};
		const CODEOWNERS_FILE = {
			why: 'it decides who must review',
			globs: [
				'**/codeowners'
			]
		};
		const AGENT_TEXTS = {
			why: 'it instructs agents',
			globs: [
				'**/{agents,agents.override,claude,claude.local,gemini,copilot-instructions}.md'
			]
		};
		const AGENT_SETUP = {
			why: 'it sets agents up',
			globs: [
				'**/.mcp.json',
				'**/.{cursor,windsurf,clinerules,roo,aider}*',
				'**/.{claude,gemini,codex,agents,continue}'
			]
		};
		const MANIFESTS = {
			why: 'it decides which foreign code is installed and what runs then',
			globs: [
				'**/{package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}',
				'**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock}',
				'**/{go.mod,go.sum,go.work,go.work.sum,cargo.toml,cargo.lock,rust-toolchain,rust-toolchain.toml}',
				'**/{pyproject.toml,poetry.lock,poetry.toml,pdm.lock,uv.lock,uv.toml,setup.py,setup.cfg,pipfile,pipfile.lock}',
				'**/{requirements,constraints}*.{txt,in}',
				'**/requirements/*.{txt,in}',
				'**/{gemfile*,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock}',
				'**/{pom.xml,build.gradle*,settings.gradle*,gradle.properties,gradle.lockfile,*.versions.toml,build.sbt}',
				'**/{packages.lock.json,packages.config,directory.*.props,directory.*.targets}',
				'**/{mix.exs,mix.lock,pubspec.yaml,pubspec.lock,package.swift,package.resolved,podfile*}',
				'**/{conanfile.*,vcpkg.json,flake.nix,flake.lock,workspace.bazel,module.bazel,chart.lock}'
			]
		};
		const isManifest = (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_0__.jN)(MANIFESTS.globs, {
			..._text_globs_js__WEBPACK_IMPORTED_MODULE_0__.R7,
			nocase: true
		});
		function meantPart(path, means) {
			const names = path.split('/');
			return names.map((_, index)=>names.slice(0, index + 1).join('/')).find(means);
		}
	}),
	81950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Q: ()=>(isBranchName),
			Y: ()=>(standingOf)
		});
		var _commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83704);
		const isBranchName = (name)=>/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(name) && !/^(?:refs|heads|tags|HEAD)(?:\/|$)/i.test(name) && name.split('/').every((part)=>/^[A-Za-z0-9_-]/.test(part) && !/\.\.|\.$|\.lock$/i.test(part));
		function standingOf(branch, wanted, trusted) {
			if (branch.sha === wanted.base) return 'empty';
			const { parents, message, author } = branch;
			const grown = parents.length === 1 && parents[0] === wanted.base && (0, _commit_message_js__WEBPACK_IMPORTED_MODULE_0__.XC)(message) === wanted.plan;
			return grown && author !== undefined && trusted(author) ? 'ours' : 'other';
		}
	}),
	9323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			TU: ()=>(isRevertBranch),
			UB: ()=>(isWithoutModel),
			wT: ()=>(strangerIn)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41129);
		var _bot_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50563);
		var _change_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3316);
		var _pull_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35959);
		const strangerIn = ({ pull, self, trustedBots })=>pull.editor && !(0, _access_js__WEBPACK_IMPORTED_MODULE_0__.t1)(pull.editor, self, trustedBots) ? pull.editor : undefined;
		const ownMarker = (facts)=>(0, _access_js__WEBPACK_IMPORTED_MODULE_0__.t1)(facts.pull.author, facts.self, facts.trustedBots) && !strangerIn(facts) ? (0, _pull_marker_js__WEBPACK_IMPORTED_MODULE_1__.we)(facts.pull.body) : undefined;
		function isWithoutModel(facts) {
			const marker = ownMarker(facts);
			if (marker?.kind === 'rollback') return isRevertOf(marker.data.pull, facts);
			return marker?.kind === 'change' && marker.data.risk === 'low' && isChangeOf(marker.data.change, facts);
		}
		const isChangeOf = (id, { pull, self, rule })=>{
			const { author } = rule.spec.selector;
			const isNamed = author !== undefined && (0, _bot_names_js__WEBPACK_IMPORTED_MODULE_2__.Up)(pull.author, author);
			return !pull.fork && pull.headBranch === (0, _change_identity_js__WEBPACK_IMPORTED_MODULE_3__.YD)(id) && (isNamed || (0, _access_js__WEBPACK_IMPORTED_MODULE_0__.t1)(pull.author, self, []));
		};
		const isRevertBranch = (branch, merged)=>branch.startsWith(`revert-${merged.slice(merged.lastIndexOf('#') + 1)}-`);
		const isRevertOf = (merged, { pull, self })=>{
			const [name] = merged.toLowerCase().split('#');
			return ((0, _access_js__WEBPACK_IMPORTED_MODULE_0__.t1)(pull.author, self, []) && !pull.fork && name === (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(pull.repo).toLowerCase() && isRevertBranch(pull.headBranch, merged));
		};
	}),
	53411: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			nk: ()=>(diskKey),
			p2: ()=>(spellingFault),
			pv: ()=>(foldLetters),
			tu: ()=>(foldPath)
		});
		var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15668);
		const LOOK_ALIKES = {
			a: "\u0410\u0430\u0391\u03B1\u0251\u1D00\u13AA",
			b: "\u0412\u0432\u042C\u044C\u0392\u03B2\u0299\u0184\u0185\u13F4",
			c: "\u0421\u0441\u03F9\u03F2\u1D04\u13DF",
			d: "\u0500\u0501\u0257\u1D05\u13A0",
			e: "\u0415\u0435\u0404\u0454\u0395\u03B5\u025B\u04BD\u1D07\u13AC",
			f: "\u0492\u0493\u03DC\u03DD\u0192\uA730\u0584",
			g: "\u050C\u050D\u0261\u0262\u0581\u13C0",
			h: "\u041D\u043D\u04BA\u04BB\u0397\u029C\u0570\u13BB",
			i: "\u0406\u0456\u04C0\u0399\u03B9\u0131\u0269\u026A\u13A5",
			j: "\u0408\u0458\u037F\u03F3\u1D0A\u0575\u13AB",
			k: "\u041A\u043A\u049A\u049B\u039A\u03BA\u1D0B\u13E6",
			l: "\u04CF\u029F\u01C0\u13DE\u053C",
			m: "\u041C\u043C\u039C\u1D0D\u13B7",
			n: "\u043F\u039D\u03B7\u0274\u0578",
			o: "\u041E\u043E\u039F\u03BF\u03C3\u0555\u0585\u1D0F",
			p: "\u0420\u0440\u03A1\u03C1\u1D18\u13E2",
			q: "\u051A\u051B\u0563",
			r: "\u0433\u1D26\u0280\u13A1",
			s: "\u0405\u0455\uA731\u13DA",
			t: "\u0422\u0442\u03A4\u03C4\u1D1B\u13A2",
			u: "\u03C5\u03BC\u057D\u054D\u028B\u1D1C",
			v: "\u0474\u0475\u03BD\u1D20\u13D9",
			w: "\u051C\u051D\u0461\u03C9\u1D21\u13B3",
			x: "\u0425\u0445\u03A7\u03C7",
			y: "\u0423\u0443\u04AE\u04AF\u03A5\u03B3\u028F",
			z: "\u0396\u1D22\u13C3",
			'.': "\u3002\u06F0\u0660\u0701\u0702\uA4F8",
			'-': "\u2010\u2012\u2013\u2014\u2015\u2212",
			_: "\u07FA"
		};
		const PLAIN = new Map(Object.entries(LOOK_ALIKES).flatMap(([plain, alike])=>[
				...alike
			].map((one)=>[
					one,
					plain
				])));
		const SLASHES = /[\\\u2044\u2215\u2216\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c]/g;
		const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
		const plain = (text)=>text.replace(/\P{ASCII}/gu, (one)=>PLAIN.get(one) ?? one);
		function foldLetters(text) {
			const letters = plain(text).normalize('NFKD').replace(UNSEEN, '');
			return plain(plain(letters).toLowerCase());
		}
		function foldPath(path) {
			const parts = [];
			for (const raw of foldLetters(path.replace(SLASHES, '/')).replace(SLASHES, '/').split('/')){
				if (/^\s*\.\.\s*$/.test(raw)) parts.pop();
				const part = withoutTail(raw);
				if (part !== '') parts.push(part);
			}
			return parts.join('/');
		}
		const withoutTail = (part)=>{
			const [name = ''] = part.trim().split(':');
			let end = name.length;
			while(end > 0 && /[.\s]/.test(name[end - 1]))end -= 1;
			return name.slice(0, end).trim();
		};
		const diskKey = (path)=>/\P{ASCII}/u.test(path) ? path.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '').toUpperCase().toLowerCase().normalize('NFC') : path.toLowerCase();
		const MAX_PATH = 255;
		const MAX_PART_BYTES = 255;
		const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(?:\.|$)/;
		const SHORT_NAME = /^[^.]{1,6}~\d{1,4}(?:\.[^.]{0,3})?$/;
		const FAULTS = [
			{
				is: (path)=>path === '',
				why: 'it is empty; name a file'
			},
			{
				is: (path)=>path.length > MAX_PATH,
				why: `it is longer than ${MAX_PATH} characters`
			},
			{
				is: (path)=>path.startsWith('-'),
				why: 'it begins with a hyphen, which programs take for an option'
			},
			{
				is: (path)=>/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffd]/u.test(path),
				why: 'it holds characters that nobody sees; write it without them'
			},
			{
				is: (path)=>!(0, _domain_path_js__WEBPACK_IMPORTED_MODULE_0__.v)(path),
				why: 'write it as get_repository_structure shows it, `src/app.ts`: from the root, with `/`, without `..`, `.` or a `.git` part'
			},
			{
				is: (path)=>/[<>:"|?*]/.test(path),
				why: 'no name may hold one of < > : " | ? *, which Windows does not take'
			},
			{
				is: (path)=>/[^\S ]/.test(path),
				why: 'it holds a space that is not the ordinary one'
			},
			{
				is: (path)=>path.split('/').some((part)=>/^ |[ .]$/.test(part)),
				why: 'no name in it may begin with a space or end in a space or a dot'
			},
			{
				is: (path)=>foldPath(path).split('/').length !== path.split('/').length,
				why: 'it holds a character that looks like `/` or like nothing; write it in ordinary letters'
			},
			{
				is: (path)=>path.split('/').some((part)=>Buffer.byteLength(part) > MAX_PART_BYTES),
				why: `a name in it is longer than ${MAX_PART_BYTES} bytes`
			},
			{
				is: (path)=>path.split('/').some((part)=>DEVICE.test(foldLetters(part)) || SHORT_NAME.test(part)),
				why: 'a name in it means something else to Windows (a device such as `nul`, a short name such as `PROGRA~1`)'
			}
		];
		const spellingFault = (path)=>FAULTS.find(({ is })=>is(path))?.why;
	}),
	57906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Sf: ()=>(visiblePlan),
			tP: ()=>(sealPlan),
			vN: ()=>(planTextHash)
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _text_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4064);
		function visiblePlan(body) {
			const text = body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
			const at = (0, _text_marker_js__WEBPACK_IMPORTED_MODULE_1__.mC)(text).findLast(({ kind })=>kind === 'plan')?.index;
			if (at === undefined) return text.trim();
			const end = text.indexOf('-->', at) + '-->'.length;
			return [
				text.slice(0, at),
				text.slice(end)
			].map((part)=>part.trim()).join('\n\n').trim();
		}
		const planTextHash = (body)=>(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(visiblePlan(body)).digest('hex');
		const NO_HASH = '0'.repeat(64);
		const sealPlan = (render)=>planTextHash(render(NO_HASH));
	}),
	38347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			II: ()=>(isPlanBranch),
			UQ: ()=>(planBranchPrefix),
			YI: ()=>(planBranch),
			ah: ()=>(withRequest),
			qw: ()=>(openFor),
			yB: ()=>(decidePlanStart)
		});
		var _pull_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35959);
		var _seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57906);
		const PLAN_REFUSALS = (null && ([
			'already-done',
			'pull-request',
			'open-fix',
			'edited-plan',
			'moved-plan',
			'open-plan',
			'too-many',
			'no-words'
		]));
		function decidePlanStart(facts) {
			const { requests, startKey, trusts, request, run } = facts;
			const refuse = (reason, message)=>({
					go: 'refuse',
					reason,
					message
				});
			if (requests.some(({ start, end })=>start === startKey && end !== 'not-opened')) return refuse('already-done', 'This request was answered before, so nothing is done twice. To ask again, write a new comment.');
			if (facts.isPull) return refuse('pull-request', 'This is a pull request. Write `@ai-plan` in a new comment on an issue.');
			const ours = openFor(facts);
			const fix = ours.find(({ marker })=>marker.kind === 'fix');
			if (fix) return refuse('open-fix', `A fix for this issue is open already: ${fix.pull.url}. Review it, or close it and write \`@ai-plan\` in a new comment.`);
			const open = ours.flatMap(({ pull, marker })=>(marker.kind === 'plan' ? [
					{
						...marker.data,
						pull
					}
				] : []))[0];
			if (!open) return mayMake(facts) ?? {
				go: 'make'
			};
			const { pull } = open;
			const untold = !requests.some((one)=>one.pull === pull.url);
			if (untold && (request === '' || open.run === run)) return {
				go: 'finish',
				open
			};
			const close = `\`/reject\` it in a comment there, then write \`@ai-plan\` in a new comment here.`;
			if (pull.editor && !trusts(pull.editor)) return refuse('edited-plan', `${pull.editor.login} has edited the open plan ${pull.url}: it is neither written over nor carried out. To have another one, ${close}`);
			if ((0, _seal_js__WEBPACK_IMPORTED_MODULE_0__.vN)(pull.body) !== open.hash) return refuse('edited-plan', `The open plan ${pull.url} does not say what we wrote. To have another one, ${close}`);
			if (pull.headSha !== open.head) return refuse('moved-plan', `Somebody has pushed to the branch of the open plan ${pull.url}, so it is left to them. To have another one, ${close}`);
			if (request === '') return refuse('open-plan', `A plan for this issue is open already: ${pull.url}. Answer it there with \`/approve\` or \`/reject\`; or write \`@ai-plan\` and what should be different in a new comment here.`);
			return {
				go: 'renew',
				open
			};
		}
		const openFor = ({ issue, pulls, trusts })=>pulls.flatMap((pull)=>{
				const marker = pull.fork || !trusts(pull.author) ? undefined : (0, _pull_marker_js__WEBPACK_IMPORTED_MODULE_1__.we)(pull.body);
				return marker && isSame((0, _pull_marker_js__WEBPACK_IMPORTED_MODULE_1__.v1)(marker), issue) ? [
					{
						pull,
						marker
					}
				] : [];
			});
		function mayMake({ cut, issueShown, request }) {
			if (cut) return {
				go: 'refuse',
				reason: 'too-many',
				message: 'There are more open pull requests and branches of ours than can be looked through, so a plan could be there already (W7). Merge or close some, then write `@ai-plan` in a new comment.'
			};
			if (issueShown || request !== '') return undefined;
			return {
				go: 'refuse',
				reason: 'no-words',
				message: 'Whoever wrote this issue may not write to the repository, so no model is shown its text (G8). Say in your own words what is to be planned: write `@ai-plan` and then what, in a new comment.'
			};
		}
		const isSame = (one, other)=>one?.toLowerCase() === other.toLowerCase();
		const withRequest = (record, request)=>({
				requests: [
					...(record?.requests ?? []).filter(({ start })=>start !== request.start),
					request
				].slice(-20)
			});
		const planBranchPrefix = (issue)=>`ai-agent/issue-${issue}`;
		function isPlanBranch(name, issue) {
			const number = /^ai-agent\/issue-(\d{1,10})(?:-\d{1,3})?$/.exec(name)?.[1];
			return number !== undefined && (issue === undefined || issue.endsWith(`#${number}`));
		}
		const MOST_BRANCHES = 40;
		function planBranch(issue, branches, isLeft) {
			const prefix = planBranchPrefix(issue);
			const names = Array.from({
				length: MOST_BRANCHES
			}, (_, at)=>(at === 0 ? prefix : `${prefix}-${at + 1}`));
			return names.find((name)=>{
				const there = branches.find((one)=>one.name.toLowerCase() === name.toLowerCase());
				return there === undefined || (there.name === name && isLeft(there));
			});
		}
	}),
	1154: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>(WITHHOLDS),
			l: ()=>(reason)
		});
		const nothing = {
			from: 'everything',
			escalates: false
		};
		const rest = {
			from: 'all-but-wait',
			escalates: false
		};
		const unsettled = {
			from: 'merge-and-close',
			escalates: false
		};
		const later = {
			from: 'merge',
			escalates: false
		};
		const people = {
			from: 'merge',
			escalates: true
		};
		const WITHHOLDS = {
			ALREADY_MERGED: nothing,
			CLOSED: nothing,
			STATE_CHANGED: nothing,
			NOT_SELECTED: nothing,
			EXCLUDED_LABEL: nothing,
			RULE_INVALID: nothing,
			RULE_TOO_BROAD: {
				from: 'merge-and-close',
				escalates: true
			},
			RULE_CHANGED: nothing,
			SUSPENDED: nothing,
			ARCHIVED: nothing,
			DRAFT: rest,
			BLOCKING_TITLE: rest,
			CONFLICT: {
				from: 'merge-and-close',
				escalates: true
			},
			MERGEABLE_UNKNOWN: unsettled,
			STUCK_UNKNOWN: {
				from: 'merge-and-close',
				escalates: true
			},
			BEHIND: later,
			BLOCKED_UNKNOWN: people,
			NO_ADMIN_BYPASS: people,
			HEAD_CHANGED: unsettled,
			BASE_CHANGED: unsettled,
			FINGERPRINT_CHANGED: unsettled,
			IN_QUEUE: rest,
			AUTOMERGE_SET: rest,
			INCOMPLETE_DATA: unsettled,
			TOO_LARGE: people,
			GHOST_AUTHOR: people,
			FOREIGN_COMMITS: people,
			UNVERIFIED_COMMITS: people,
			FOREIGN_PATHS: people,
			AUTHOR_MAY_NOT_WRITE: people,
			LABELLED_BY_READER: people,
			FORK: people,
			GUARDED_PATH: people,
			NO_WORKFLOWS_PERMISSION: people,
			WEAKENED_TESTS: people,
			NO_CHECKS: people,
			NO_POSITIVE_SIGNAL: people,
			CHECKS_PENDING: unsettled,
			CHECKS_NOT_SETTLED: unsettled,
			CHECK_FAILED: people,
			OPTIONAL_CHECK_FAILED: people,
			CHECK_MISSING: unsettled,
			CHECK_NEVER_REPORTED: people,
			CHECK_TIMEOUT: people,
			CHECK_WRONG_APP: people,
			CHECK_NEUTRAL: later,
			SKIPPED_AFTER_FAILURE: people,
			STALE_ROLLUP: unsettled,
			UNPROTECTED_BASE: people,
			POLICY_UNKNOWN: later,
			PUSH_NOT_ALLOWED: people,
			SIGNED_REBASE: people,
			NOT_REBASEABLE: people,
			METHOD_NOT_ALLOWED: people,
			METHOD_AMBIGUOUS: people,
			QUEUE_REQUIRED: people,
			REVIEW_REQUIRED: people,
			CHANGES_REQUESTED: people,
			STALE_APPROVAL: people,
			SELF_APPROVAL: people,
			CONTRIBUTOR_APPROVAL: people,
			BOT_APPROVAL: people,
			CODEOWNER_REQUIRED: people,
			THREADS_UNRESOLVED: people,
			REVIEW_PENDING: later,
			RISK_UNKNOWN: people,
			RISK_MEDIUM: people,
			RISK_HIGH: people,
			PRODUCTION: people,
			VERSION_UNKNOWN: people,
			VERSION_LEVEL: people,
			FROZEN: rest,
			FREEZE_UNKNOWN: unsettled,
			OFF_SCHEDULE: rest,
			RATE_CAP: later,
			RUN_CAP: later,
			ARGO_UNKNOWN: unsettled,
			HEALTH_UNKNOWN: unsettled,
			AI_INVALID: unsettled,
			AI_UNAVAILABLE: unsettled,
			AI_REFUSED: unsettled,
			NO_MODEL: unsettled,
			TEMPLATE_ERROR: unsettled,
			NOT_ALLOWED_BY_RULE: people,
			CLOSE_NOT_PERMITTED: {
				from: 'close',
				escalates: true
			},
			REVERT_NOT_JUSTIFIED: nothing,
			MERGE_REFUSED: people,
			MERGE_UNCERTAIN: unsettled,
			NO_PERMISSION: unsettled
		};
		const reason = (code, text, again)=>({
				code,
				text,
				...(again === undefined ? {} : {
					again: Math.max(1, Math.ceil(again))
				})
			});
	}),
	26594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			K: ()=>(listed),
			a: ()=>(code)
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33567);
		const LONGEST = 120;
		const SHOWN = 3;
		const code = (text)=>(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}\u{2026}` : text);
		function listed(items) {
			if (items.length === 0) return '';
			const more = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : '';
			return ` (${items.slice(0, SHOWN).join(', ')}${more})`;
		}
	}),
	33743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$r: ()=>(targetOf),
			BG: ()=>(isOurRollback),
			DH: ()=>(revertsOf),
			Mg: ()=>(againstRevert),
			Ns: ()=>(rollbackTitle),
			PU: ()=>(isOver),
			Py: ()=>(isRevert),
			im: ()=>(judgeRollback)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33567);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7673);
		var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89143);
		var _own_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9323);
		var _pull_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35959);
		var _reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1154);
		const MOST_A_DAY = 5;
		const MOST_FILES = 10;
		const isRevert = ({ headBranch, title, number }, reverts)=>/^revert-\d+-/.test(headBranch) || /^(?:revert|rollback)\b/i.test(title) || reverts.some((one)=>one.number === number);
		const revertsOf = ({ repo, number }, reverts, self)=>reverts.filter((one)=>!one.fork && (one.headBranch.startsWith(`revert-${number}-`) || (isOurRollback(one, self) && rollbackIn(one)?.pull.toLowerCase() === `${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repo)}#${number}`.toLowerCase())));
		const isOwn = ({ author }, self)=>author.id === self.id && author.id !== 0;
		const isOurRollback = (one, self)=>!one.fork && isOwn(one, self) && rollbackIn(one) !== undefined;
		function rollbackIn({ body }) {
			const marker = (0, _pull_marker_js__WEBPACK_IMPORTED_MODULE_1__.we)(body);
			return marker?.kind === 'rollback' ? marker.data : undefined;
		}
		const mayClose = (one)=>one.taken === undefined && (0, _own_pull_js__WEBPACK_IMPORTED_MODULE_2__.TU)(one.headBranch, rollbackIn(one)?.pull ?? '');
		const targetOf = (one)=>rollbackIn(one)?.target;
		function judgeRollback(facts) {
			const { pull, evidence, reverts, self } = facts;
			const own = revertsOf(pull, reverts, self);
			const open = own.find((one)=>one.state === 'OPEN' && isOurRollback(one, self) && targetOf(one) === evidence.target);
			const verdict = (action, reasons = [])=>({
					...{
						action,
						reasons,
						open
					}
				});
			if (evidence.state === 'healthy') return verdict(open && mayClose(open) ? 'close' : 'count');
			if (open && open.labels.length === 0 && open.taken === undefined) return verdict('propose');
			if (open || evidence.state === 'nothing' || isOver(facts)) return verdict('nothing');
			if (!evidence.persistent) return verdict('count');
			const reasons = againstRevert({
				...facts,
				target: evidence.target
			});
			if (own.some(({ state })=>state === 'MERGED')) return verdict('nothing', reasons);
			return verdict(reasons.length === 0 ? 'propose' : 'refuse', reasons);
		}
		const isOver = ({ pull, now, windowMinutes })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(now) - (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(pull.mergedAt) > windowMinutes * 60_000;
		function againstRevert(facts) {
			const { pull, target, newer, unclear, refused, reverts, cut, closed, self, now } = facts;
			const own = revertsOf(pull, reverts, self);
			const made = madeFor(target, reverts, self, now);
			const done = own.find(({ state, number })=>state !== 'CLOSED' || !closed.includes(number));
			const busy = reverts.find((one)=>one.state === 'OPEN' && isOurRollback(one, self) && targetOf(one) === target);
			const later = newer.filter((one)=>touchesSame(pull, one)).map(({ number })=>number);
			const name = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.ti)(target);
			const why = [
				isRevert(pull, reverts) && 'It is a revert itself, and a revert is never reverted by us.',
				done && saysDone(done),
				busy && done?.number !== busy.number && `#${busy.number} is an open rollback of ${name} already.`,
				unclear,
				refused !== undefined && `GitHub would not revert it: ${refused}`,
				later.length > 0 && `${list(later)} changed the same files since, so a revert would conflict or take that along.`,
				(pull.files.cut || pull.changedFiles > MOST_FILES) && `It changes ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_5__.U9)(pull.changedFiles, 'file')}; what is larger than ${MOST_FILES} is for people.`,
				cut && 'There are more rollbacks than can be looked through.',
				made >= MOST_A_DAY && `There were ${made} rollbacks of ${name} within a day, which is as many as there may be.`
			];
			return why.filter((text)=>typeof text === 'string').map((text)=>(0, _reasons_js__WEBPACK_IMPORTED_MODULE_6__.l)('REVERT_NOT_JUSTIFIED', text));
		}
		const madeFor = (target, reverts, self, now)=>reverts.filter((one)=>isOurRollback(one, self) && targetOf(one) === target && (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(now) - (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(one.createdAt) < _moment_js__WEBPACK_IMPORTED_MODULE_3__.d_).length;
		function saysDone({ number, state }) {
			if (state === 'OPEN') return `#${number} reverts it already and is open.`;
			if (state === 'MERGED') return `#${number} has reverted it.`;
			return `#${number}, which reverted it, was closed by somebody; reopen it if it is wanted.`;
		}
		const touchesSame = (pull, later)=>later.files.cut || later.files.items.some((path)=>pull.files.items.includes(path));
		const list = (numbers)=>numbers.slice(0, 10).map((number)=>`#${number}`).join(', ');
		const rollbackTitle = (title)=>`Rollback: ${title}`;
	}),
	57723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			FH: ()=>(classLabel),
			Ix: ()=>(isFailed),
			Ki: ()=>(triageWithoutModel),
			U0: ()=>(settleTriage),
			pI: ()=>(fitComment)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		const NOT_FIXABLE = new Set([
			'infra_runner',
			'timeout_cancelled',
			'network_registry',
			'auth_permission',
			'vcs_checkout',
			'policy_gate',
			'unknown'
		]);
		const isFixable = (triage)=>triage.fixable && !NOT_FIXABLE.has(triage.class);
		const CONFIDENCE_WITHOUT_EVIDENCE = 0.3;
		function settleTriage(triage, dropped) {
			const confidence = triage.evidence.length > 0 ? triage.confidence : Math.min(triage.confidence, CONFIDENCE_WITHOUT_EVIDENCE);
			const lostFiles = triage.files.length === 0 && dropped.files > 0;
			return {
				...triage,
				confidence: Math.round(confidence * 100) / 100,
				fixable: isFixable(triage) && !lostFiles
			};
		}
		const text = (value, max)=>(value.length <= max ? value : `${value.slice(0, max - 1)}\u{2026}`);
		function fitComment(triage, fits) {
			let kept = triage;
			while(!fits(kept)){
				const [name, value] = Object.entries(kept).toSorted(([, a], [, b])=>sizeOf(b) - sizeOf(a))[0];
				if (sizeOf(value) < SHORT || !isLong(value)) return kept;
				const most = Math.floor(value.length * 0.75);
				kept = {
					...kept,
					[name]: typeof value === 'string' ? text(value, most) : value.slice(0, most)
				};
			}
			return kept;
		}
		const SHORT = 100;
		const isLong = (value)=>typeof value === 'string' || Array.isArray(value);
		const sizeOf = (value)=>JSON.stringify(value).length;
		function triageWithoutModel(facts, home) {
			const repository = facts.run ? (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.fq)(facts.run.repo) : home;
			const job = facts.failedJobs[0];
			const step = job?.steps.find((candidate)=>isFailed(candidate.conclusion));
			const anchor = facts.failure?.anchors[0]?.text ?? firstLine(facts.excerpt);
			const where = job ? `Job "${job.name}"${step ? `, step "${step.name}"` : ''} failed` : 'A failure was reported';
			return {
				summary: text(`${where}${anchor ? `: ${anchor.slice(0, 500)}` : '.'}`, 1_000),
				rootCause: 'Not determined: no model answered. The evidence below is what the log itself says.',
				impact: [
					{
						repository,
						effect: 'Its workflow run is red.'
					}
				],
				solution: 'Not determined: no model answered.',
				testStrategy: job ? `Run the job "${job.name}" again after the change; it must pass.` : 'Run the workflow again.',
				repositoryOrder: [
					repository
				],
				class: facts.failure?.class ?? 'unknown',
				confidence: 0,
				evidence: [],
				suspects: [],
				files: [],
				fixable: false
			};
		}
		const isFailed = (conclusion)=>conclusion === 'failure' || conclusion === 'timed_out';
		const firstLine = (excerpt)=>{
			const lines = excerpt.split('\n').filter((line)=>line.trim() !== '');
			return lines.find((line)=>/error|fail|panic|exception/i.test(line)) ?? lines[0] ?? '';
		};
		const classLabel = (failureClass)=>`ci:${failureClass}`;
	}),
	15668: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			v: ()=>(isSanePath)
		});
		const isSanePath = (path)=>path === '' || (path.length <= 400 && !/[\p{Cc}\\]/u.test(path) && path.split('/').every((part)=>part !== '' && part !== '.' && part !== '..' && !isGit(part)));
		const isGit = (part)=>/^(?:\.git|git~\d+)[ .]*(?:$|:)/i.test(part.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
	}),
	8282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			O: ()=>(PULLS_SETTING)
		});
		const PULLS_SETTING = 'Allow GitHub Actions to create and approve pull requests';
	}),
	61498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Kh: ()=>(readBaseRuns),
			um: ()=>(readRunsBefore),
			v9: ()=>(holds)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
		var _commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76142);
		var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76312);
		var _scan_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97866);
		const EVENTS = [
			'push',
			'schedule'
		];
		async function readBaseRuns(github, repo, branch, since, until) {
			const { runs } = await (0, _scan_runs_js__WEBPACK_IMPORTED_MODULE_0__.t)(github, repo, {
				since,
				until,
				branch
			});
			return runs.filter((run)=>speaks(repo, branch, run));
		}
		const speaks = ({ repo }, branch, run)=>run.status === 'completed' && run.branch === branch && EVENTS.includes(run.event) && run.headRepo?.toLowerCase() === (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.wb)(repo);
		async function readRunsBefore(github, repo, { branch, workflow, until }) {
			const file = workflow.slice(workflow.lastIndexOf('/') + 1);
			const runs = await (0, _runs_js__WEBPACK_IMPORTED_MODULE_2__.v)(github, repo.repo, {
				branch,
				workflow: file,
				created: `<${until}`,
				limit: 20
			});
			return runs.filter((run)=>speaks(repo, branch, run));
		}
		async function holds(github, { repo }, head, commit) {
			if (head === commit) return true;
			const { status } = await (0, _commits_js__WEBPACK_IMPORTED_MODULE_3__.kC)(github, repo, commit, head);
			return status === 'ahead' || status === 'identical';
		}
	}),
	76142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			VE: ()=>(listCommits),
			kC: ()=>(compareCommits),
			kN: ()=>(readCommit)
		});
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
		var _pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56348);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const commitOf = (commit)=>({
				sha: commit.sha,
				message: commit.commit.message,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(isUser(commit.author) ? commit.author : null),
				authorName: commit.commit.author?.name ?? '',
				date: commit.commit.author?.date ?? '',
				parents: commit.parents.map(({ sha })=>sha)
			});
		const isUser = (user)=>typeof user === 'object' && user !== null && 'login' in user && 'id' in user;
		async function listCommits(github, repo, filter) {
			const { ref, limit, ...rest } = filter;
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				...rest,
				sha: ref,
				per_page: Math.min(limit, _pages_js__WEBPACK_IMPORTED_MODULE_1__.K)
			});
			return data.map(commitOf);
		}
		async function readCommit(github, repo, ref) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{ref}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				ref
			});
			const files = (data.files ?? []).map(_pulls_js__WEBPACK_IMPORTED_MODULE_2__.W7);
			return {
				...commitOf(data),
				files,
				cut: files.length >= 300
			};
		}
		async function compareCommits(github, repo, base, head) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/compare/{basehead}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				basehead: `${base}...${head}`
			});
			const files = (data.files ?? []).map(_pulls_js__WEBPACK_IMPORTED_MODULE_2__.W7);
			return {
				status: data.status,
				aheadBy: data.ahead_by,
				behindBy: data.behind_by,
				commits: data.commits.map(commitOf),
				files,
				cut: files.length >= 300 || data.total_commits > data.commits.length
			};
		}
	}),
	95710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			P: ()=>(CONFIG),
			U: ()=>(configText)
		});
		const CONFIG = 'config: object(expression: $config) { ... on Blob { text isTruncated } }';
		function configText(blob) {
			if (blob === undefined || (blob && (typeof blob.text !== 'string' || blob.isTruncated))) return {};
			return {
				config: {
					text: blob?.text ?? undefined
				}
			};
		}
	}),
	88562: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			DD: ()=>(HANDS),
			ho: ()=>(readHands),
			ui: ()=>(handsOf)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
		var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67469);
		var _pull_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16541);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const HANDS = `lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } commits(last: 30) { totalCount nodes { ${_pull_shape_js__WEBPACK_IMPORTED_MODULE_1__.cJ} } }
  timelineItems(itemTypes: [REOPENED_EVENT, UNLABELED_EVENT], last: 30) { nodes {
    ... on ReopenedEvent { actor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } } ... on UnlabeledEvent { actor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } }
  } }`;
		const present = (nodes)=>(nodes ?? []).flatMap((node)=>(node === null ? [] : [
					node
				]));
		function handsOf({ lastEditedAt, editor, commits, timelineItems }) {
			const items = present(commits.nodes).map(_pull_shape_js__WEBPACK_IMPORTED_MODULE_1__.D3);
			return {
				editor: lastEditedAt === null ? undefined : (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(editor),
				commits: {
					items,
					cut: commits.totalCount > items.length
				},
				acted: present(timelineItems.nodes).map(({ actor })=>(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(actor))
			};
		}
		const ONE = `query Hands($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${HANDS} } }
}`;
		async function readHands(github, repo, number) {
			const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_2__.P)(github, repo, ONE, {
				...repo,
				number
			}, [
				'contents: read',
				'pull-requests: read'
			]);
			const pull = answer.repository?.pullRequest;
			if (!pull) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.E1('not-found', 200, `GitHub knows no pull request #${number} there.`);
			return handsOf(pull);
		}
	}),
	54917: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			EN: ()=>(bodyOf),
			NW: ()=>(mergeRefused),
			XH: ()=>(MergeRefused),
			Zd: ()=>(asRefusal)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		class MergeRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.E1 {
			name = 'MergeRefused';
			code;
			constructor(code, status, message, options){
				super(code === 'NO_WORKFLOWS_PERMISSION' ? 'permission' : 'conflict', status, message, options);
				this.code = code;
			}
		}
		const WORDS = [
			[
				/\bworkflows?\b.{0,200}\bpermission|\bpermission\b.{0,60}\bworkflows?\b/i,
				'NO_WORKFLOWS_PERMISSION'
			],
			[
				/\b(?:required )?status checks?\b.{0,200}\b(?:failing|failed|failure|cancelled)\b/i,
				'CHECK_FAILED'
			],
			[
				/\b(?:required )?status checks?\b.{0,200}\b(?:pending|progress|queued)\b/i,
				'CHECKS_PENDING'
			],
			[
				/\bstatus checks?\b|\brequired (?:check|workflow|deployment)/i,
				'CHECK_MISSING'
			],
			[
				/\bout[ -]of[ -]date\b|\bbehind\b/i,
				'BEHIND'
			],
			[
				/\bhead (?:branch|sha|ref|commit)\b|\bexpected[ _]head/i,
				'HEAD_CHANGED'
			],
			[
				/\bbase branch was modified\b/i,
				'BASE_CHANGED'
			],
			[
				/\bmerge queue\b/i,
				'QUEUE_REQUIRED'
			],
			[
				/\bcode ?owners?\b/i,
				'CODEOWNER_REQUIRED'
			],
			[
				/\bchanges? (?:were |was )?requested\b|\brequested changes\b/i,
				'CHANGES_REQUESTED'
			],
			[
				/\bapprov(?:al|als|ing|ed)\b|\breview(?:s|ers)? (?:is|are) required\b/i,
				'REVIEW_REQUIRED'
			],
			[
				/\bconversations?\b/i,
				'THREADS_UNRESOLVED'
			],
			[
				/\bsignatures?\b|\bsigned\b/i,
				'UNVERIFIED_COMMITS'
			],
			[
				/\b(?:merge commits|squash merg\w{1,4}|rebase merg\w{1,4})\b.{0,60}\bnot allowed\b|\bmerge method\b/i,
				'METHOD_NOT_ALLOWED'
			],
			[
				/\brebased?\b/i,
				'NOT_REBASEABLE'
			],
			[
				/\bconflicts?\b/i,
				'CONFLICT'
			],
			[
				/\bdraft\b/i,
				'DRAFT'
			],
			[
				/\balready merged\b/i,
				'ALREADY_MERGED'
			],
			[
				/\bclosed\b/i,
				'CLOSED'
			],
			[
				/\b(?:protected branch|push|restricted)\b/i,
				'PUSH_NOT_ALLOWED'
			]
		];
		const refusalCode = (words)=>WORDS.find(([pattern])=>pattern.test(words.slice(0, 300)))?.[1] ?? 'MERGE_REFUSED';
		function mergeRefused(number, words, status, cause) {
			const said = words.replace(/\s+/g, ' ').trim().slice(0, 300);
			const code = refusalCode(said);
			const advice = code === 'NO_WORKFLOWS_PERMISSION' ? 'It changes workflows, which the token of a workflow can never merge: give the job the token of an app that has `workflows: write`, or merge it by hand' : 'The next run looks at it anew';
			const told = said === '' ? 'and does not say why' : `: ${said.replace(/[.\s]+$/, '')}`;
			return new MergeRefused(code, status, `GitHub did not merge #${number}${told}. ${advice}.`, {
				cause
			});
		}
		function asRefusal(error, number) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.E1) || error instanceof MergeRefused) return error;
			const { kind, status } = error;
			const words = wordsOf(error);
			const workflows = kind === 'permission' && refusalCode(words) === 'NO_WORKFLOWS_PERMISSION';
			const refused = (kind === 'conflict' || kind === 'invalid') && (status === 200 || status >= 400);
			return refused || workflows ? mergeRefused(number, words, status, error) : error;
		}
		const bodyOf = ({ cause })=>cause?.response?.data;
		function wordsOf(error) {
			const told = (bodyOf(error) ?? error.cause ?? {});
			const list = Array.isArray(told.errors) ? told.errors : [];
			const parts = [
				told.details?.message,
				told.message,
				...list.map((one)=>one?.message ?? one)
			];
			return parts.filter((part)=>typeof part === 'string').join(' ');
		}
	}),
	26415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Fv: ()=>(readTalk),
			W3: ()=>(readRecent),
			qk: ()=>(readRevertState)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(807);
		var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67469);
		var _hands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88562);
		var _pull_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76621);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const REVERT_BRANCH = 'revert-';
		const FILES = 100;
		const REVERT = `id number url state isDraft isCrossRepository createdAt headRefName headRefOid body author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }`;
		const MERGED = `id number url title updatedAt mergedAt mergedBy { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } baseRefName headRefName
  isCrossRepository mergeCommit { oid } changedFiles baseRef { target { oid } }
  labels(first: 50) { totalCount nodes { name } } files(first: ${FILES}) { totalCount nodes { path } }`;
		const RECENT = `query Merged($owner: String!, $name: String!, $labels: [String!]!, $prefix: String!) { ${_pull_reader_js__WEBPACK_IMPORTED_MODULE_1__.XM}
  repository(owner: $owner, name: $name) {
    merged: pullRequests(states: [MERGED], first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage } nodes { ${MERGED} }
    }
    rollbacks: pullRequests(labels: $labels, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage } nodes { ${REVERT} }
    }
    branches: refs(refPrefix: "refs/heads/", query: $prefix, first: 15) {
      nodes { associatedPullRequests(first: 2, states: [OPEN]) { nodes { ${REVERT} labels(first: 50) { nodes { name } } } } }
    }
  }
}`;
		const ONE = `query Reverts($owner: String!, $name: String!, $labels: [String!]!, $prefix: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ${MERGED} }
    rollbacks: pullRequests(labels: $labels, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage } nodes { ${REVERT} }
    }
    branches: refs(refPrefix: "refs/heads/", query: $prefix, first: 20) {
      nodes { associatedPullRequests(first: 2) { nodes { ${REVERT} labels(first: 50) { nodes { name } } } } }
    }
  }
}`;
		async function readRecent(reader, repo, { since, label }) {
			const variables = {
				...repo,
				labels: [
					label
				],
				prefix: REVERT_BRANCH
			};
			const answer = await (0, _pull_reader_js__WEBPACK_IMPORTED_MODULE_1__.Rq)(reader, repo, 'Merged', RECENT, ()=>variables);
			const [hole] = answer.holes;
			const found = answer.data.repository;
			if (hole || !found) throw unread(repo, hole);
			const nodes = present(found.merged.nodes);
			const merged = nodes.flatMap((node)=>mergedOf(repo, node)).toSorted((a, b)=>Date.parse(b.mergedAt) - Date.parse(a.mergedAt) || b.number - a.number);
			const last = Date.parse(nodes.at(-1)?.updatedAt ?? '');
			const cut = found.merged.pageInfo.hasNextPage && last >= Date.parse(since);
			return {
				merged,
				cut,
				...revertsOf(found, {
					label,
					dayAgo: reader.clock.now() - DAY_MS
				})
			};
		}
		const NEEDS = [
			'contents: read',
			'pull-requests: read'
		];
		function unread(repo, hole) {
			const message = hole && /not accessible/i.test(hole.message) ? (0, _graphql_js__WEBPACK_IMPORTED_MODULE_2__.zb)(repo, NEEDS) : `GitHub did not show what was merged in ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.fq)(repo)}: ${hole?.message ?? 'it knows no such repository'}`;
			return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.E1(hole?.kind ?? 'not-found', 200, message);
		}
		async function readRevertState(github, repo, { number, label, dayAgo }) {
			const variables = {
				...repo,
				labels: [
					label
				],
				prefix: `${REVERT_BRANCH}${number}-`,
				number
			};
			const { repository: found } = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_2__.P)(github, repo, ONE, variables, NEEDS);
			if (!found?.pullRequest) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.E1('not-found', 200, `GitHub knows no pull request #${number} in ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.fq)(repo)}.`);
			return {
				pull: mergedOf(repo, found.pullRequest)[0],
				...revertsOf(found, {
					label,
					dayAgo: Date.parse(dayAgo)
				})
			};
		}
		const present = (nodes)=>(nodes ?? []).flatMap((node)=>(node === null ? [] : [
					node
				]));
		function mergedOf(repo, node) {
			if (node.mergedAt === null || !node.mergeCommit) return [];
			return [
				{
					repo,
					nodeId: node.id,
					number: node.number,
					url: node.url,
					title: node.title,
					author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.author),
					baseBranch: node.baseRefName,
					headBranch: node.headRefName,
					fork: node.isCrossRepository,
					labels: listed(node.labels, ({ name })=>name),
					files: listed(node.files, ({ path })=>path),
					changedFiles: node.changedFiles,
					merge: node.mergeCommit.oid,
					mergedAt: node.mergedAt,
					mergedBy: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.mergedBy),
					baseSha: node.baseRef?.target?.oid
				}
			];
		}
		function listed(from, of) {
			const nodes = present(from?.nodes ?? null);
			return {
				items: nodes.map(of),
				cut: from === null || from.totalCount > nodes.length
			};
		}
		const DAY_MS = 86_400_000;
		function revertsOf({ rollbacks, branches }, { label, dayAgo }) {
			const labelled = present(rollbacks.nodes);
			const found = new Map();
			for (const node of present(branches.nodes).flatMap((one)=>present(one.associatedPullRequests.nodes)))found.set(node.number, revertOf(node));
			for (const node of labelled){
				const labels = [
					...new Set([
						label,
						...(found.get(node.number)?.labels ?? [])
					])
				];
				found.set(node.number, {
					...revertOf(node),
					labels
				});
			}
			const oldest = Date.parse(labelled.at(-1)?.createdAt ?? '');
			return {
				reverts: [
					...found.values()
				],
				revertsCut: rollbacks.pageInfo.hasNextPage && oldest > dayAgo
			};
		}
		const revertOf = (node)=>({
				nodeId: node.id,
				number: node.number,
				url: node.url,
				state: node.state,
				draft: node.isDraft,
				fork: node.isCrossRepository,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.author),
				createdAt: node.createdAt,
				headBranch: node.headRefName,
				headSha: node.headRefOid,
				body: node.body,
				labels: present(node.labels?.nodes ?? null).map(({ name })=>name)
			});
		const WATCHED = `query Watched($ids: [ID!]!, $open: [ID!]!) { ${_pull_reader_js__WEBPACK_IMPORTED_MODULE_1__.XM}
  nodes(ids: $ids) { ... on PullRequest { id
    comments(last: 100) { nodes { body author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } } } } }
  open: nodes(ids: $open) { ... on PullRequest { id ${_hands_js__WEBPACK_IMPORTED_MODULE_5__.DD} } }
}`;
		async function readTalk(reader, repo, variables) {
			const { data, holes } = await (0, _pull_reader_js__WEBPACK_IMPORTED_MODULE_1__.Rq)(reader, repo, 'Watched', WATCHED, ()=>({
					...variables
				}));
			const [hole] = holes;
			if (hole) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.E1(hole.kind, 200, `GitHub did not show comments in ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.fq)(repo)}: ${hole.message}`);
			return {
				comments: new Map(present(data.nodes).flatMap(({ id, comments })=>id === undefined || !comments ? [] : [
						[
							id,
							present(comments.nodes).map(commentOf)
						]
					])),
				hands: new Map(present(data.open).flatMap(({ id, ...node })=>id === undefined || !node.commits ? [] : [
						[
							id,
							(0, _hands_js__WEBPACK_IMPORTED_MODULE_5__.ui)(node)
						]
					]))
			};
		}
		const commentOf = ({ body, author, lastEditedAt, editor })=>({
				body,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(author),
				editor: lastEditedAt === null ? undefined : (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(editor)
			});
	}),
	40719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Cm: ()=>(wholeCheck),
			EG: ()=>(checkOf),
			fi: ()=>(CHECK)
		});
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const CHECK = `__typename
  ... on CheckRun { name status conclusion externalId checkSuite { app { databaseId } } }
  ... on StatusContext { context state }`;
		const wholeCheck = (required)=>`__typename
  ... on CheckRun { name status conclusion externalId startedAt completedAt ${required}
    checkSuite { app { databaseId slug } workflowRun { event workflow { name } } } }
  ... on StatusContext { context state createdAt ${required} creator { __typename login } }`;
		const RUN_STATES = {
			SUCCESS: 'passed',
			NEUTRAL: 'neutral',
			SKIPPED: 'skipped'
		};
		const STATUS_STATES = {
			SUCCESS: 'passed',
			PENDING: 'pending',
			EXPECTED: 'expected'
		};
		const UNFINISHED = [
			'QUEUED',
			'IN_PROGRESS',
			'WAITING',
			'PENDING',
			'REQUESTED'
		];
		function checkState(node) {
			if (node.__typename === 'StatusContext') return known(STATUS_STATES, node.state);
			if (UNFINISHED.includes(node.status)) return 'pending';
			return node.status === 'COMPLETED' ? known(RUN_STATES, node.conclusion ?? '') : 'failed';
		}
		const known = (states, word)=>Object.hasOwn(states, word) ? states[word] : 'failed';
		function checkOf(node) {
			const state = checkState(node);
			if (node.__typename === 'StatusContext') {
				const hasEnded = state === 'passed' || state === 'failed';
				return {
					name: node.context,
					kind: 'status',
					state,
					conclusion: node.state,
					appId: undefined,
					by: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.creator).login,
					event: undefined,
					workflow: undefined,
					startedAt: node.createdAt,
					completedAt: hasEnded ? node.createdAt : undefined,
					required: node.isRequired,
					externalId: ''
				};
			}
			const { app, workflowRun } = node.checkSuite ?? {};
			return {
				name: node.name,
				kind: 'run',
				state,
				conclusion: node.conclusion ?? node.status,
				appId: app?.databaseId ?? undefined,
				by: app?.slug ?? '',
				event: workflowRun?.event,
				workflow: workflowRun?.workflow.name,
				startedAt: node.startedAt ?? undefined,
				completedAt: node.completedAt ?? undefined,
				required: node.isRequired,
				externalId: node.externalId ?? ''
			};
		}
	}),
	16541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			C2: ()=>(changeOf),
			D3: ()=>(commitOf),
			Ds: ()=>(unreadOf),
			Nv: ()=>(reviewsOf),
			cJ: ()=>(COMMIT),
			jS: ()=>(pullFields),
			nb: ()=>(REVIEW),
			pv: ()=>(pullOf),
			rZ: ()=>(THREAD),
			uu: ()=>(threadOf)
		});
		var _pull_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40719);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		var _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4729);
		const REVIEW = `state author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } submittedAt commit { oid }`;
		const THREAD = 'isResolved isOutdated';
		const COMMIT = `commit { oid committedDate author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jX} } committer { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jX} } signature { isValid } }`;
		const REVIEWER = `__typename ... on User { login databaseId } ... on Bot { login databaseId } ... on Mannequin { login databaseId }
    ... on Team { slug }`;
		const pullFields = (isRequired)=>`${_swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.ko}
  url body createdAt locked isCrossRepository headRefName headRepository { id } headRepositoryOwner { login } repository { id }
  canBeRebased isMergeQueueEnabled autoMergeRequest { enabledBy { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } } viewerCanMergeAsAdmin editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
  milestone { title } changedFiles additions deletions
  statusCheckRollup { commit { oid } contexts(first: 100) { totalCount nodes { ${(0, _pull_checks_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(isRequired)} } } }
  latestOpinionatedReviews(first: 20, writersOnly: true) { totalCount nodes { ${REVIEW} } }
  reviewRequests(first: 20) { totalCount nodes { requestedReviewer { ${REVIEWER} } } }
  reviewThreads(first: 50) { totalCount nodes { ${THREAD} } }
  files(first: 50) { totalCount nodes { path additions deletions changeType } }
  commits(last: 20) { totalCount nodes { ${COMMIT} } }
  closingIssuesReferences(first: 10) { totalCount nodes { number repository { nameWithOwner } } }`;
		const HARMLESS = [
			'headRepository',
			'requestedReviewer',
			'closingIssuesReferences'
		];
		const NEEDS = {
			statusCheckRollup: '`checks: read`, `statuses: read` and `actions: read`',
			files: '`contents: read`',
			commits: '`contents: read`'
		};
		function unreadOf(holes, depth) {
			const sentences = holes.filter(({ path })=>!path.slice(depth).some((step)=>HARMLESS.includes(step))).map(({ path, kind, message })=>{
				const field = String(path[depth] ?? 'it');
				const needs = kind === 'permission' && Object.hasOwn(NEEDS, field) ? ` The token needs ${NEEDS[field]}.` : '';
				return `GitHub did not show \`${field}\`: ${message.replace(/[.]$/, '')}.${needs}`;
			});
			return [
				...new Set(sentences)
			];
		}
		function pullOf(node, unread) {
			const shared = (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.LV)(node);
			if (!shared) return undefined;
			const { headRepository, headRepositoryOwner: headOwner, statusCheckRollup: rollup } = node;
			const contexts = rollup && (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.c3)(rollup.contexts, _pull_checks_js__WEBPACK_IMPORTED_MODULE_2__.EG);
			return {
				...shared,
				url: node.url,
				body: node.body,
				createdAt: node.createdAt,
				locked: node.locked,
				fork: node.isCrossRepository || !headOwner || headRepository?.id !== node.repository.id,
				headBranch: node.headRefName,
				headOwner: headOwner?.login,
				canBeRebased: node.canBeRebased,
				hasQueue: node.isMergeQueueEnabled,
				autoMergeBy: node.autoMergeRequest ? (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.autoMergeRequest.enabledBy).login : undefined,
				couldBypass: node.viewerCanMergeAsAdmin,
				editor: node.editor || node.lastEditedAt ? (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.editor) : undefined,
				milestone: node.milestone?.title,
				changedFiles: node.changedFiles,
				additions: node.additions,
				deletions: node.deletions,
				checks: contexts && {
					items: contexts.items,
					cut: (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.xZ)(contexts),
					commit: rollup.commit?.oid ?? ''
				},
				reviews: reviewsOf(node.latestOpinionatedReviews),
				reviewRequests: (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.c3)(node.reviewRequests, reviewerOf),
				threads: (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.c3)(node.reviewThreads, threadOf),
				files: (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.c3)(node.files, fileOf),
				commits: (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.c3)(node.commits, commitOf),
				closes: (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.c3)(node.closingIssuesReferences, ({ number, repository })=>`${repository.nameWithOwner}#${number}`).items,
				unread
			};
		}
		const SOME_TEAM = '(a team)';
		const reviewerOf = ({ requestedReviewer: asked })=>{
			if (!asked) return SOME_TEAM;
			return asked.__typename === 'Team' ? (asked.slug ?? SOME_TEAM) : (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(asked).login;
		};
		const OPINIONS = [
			'APPROVED',
			'CHANGES_REQUESTED',
			'DISMISSED'
		];
		function reviewsOf(connection) {
			const { items, cut } = (0, _swept_pull_js__WEBPACK_IMPORTED_MODULE_1__.c3)(connection, (node)=>node);
			const known = items.filter(({ state })=>OPINIONS.includes(state));
			const isOther = ({ state })=>!OPINIONS.includes(state) && state !== 'COMMENTED' && state !== 'PENDING';
			return {
				items: known.map(({ state, author, submittedAt, commit })=>({
						author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(author),
						state: state,
						submittedAt: submittedAt ?? '',
						commit: commit?.oid
					})),
				cut: cut || items.some(isOther)
			};
		}
		const threadOf = ({ isResolved, isOutdated })=>({
				resolved: isResolved,
				outdated: isOutdated
			});
		const commitOf = ({ commit })=>({
				sha: commit.oid,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.DR)(commit.author),
				committer: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.DR)(commit.committer),
				verified: commit.signature?.isValid ?? false,
				committedAt: commit.committedDate
			});
		const CHANGES = [
			'ADDED',
			'CHANGED',
			'COPIED',
			'DELETED',
			'MODIFIED',
			'RENAMED'
		];
		const changeOf = (word)=>CHANGES.includes(word) ? word : 'CHANGED';
		const fileOf = ({ path, additions, deletions, changeType })=>({
				path,
				previousPath: undefined,
				change: changeOf(changeType),
				additions,
				deletions
			});
	}),
	56348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Es: ()=>(readPull),
			R4: ()=>(hadPull),
			W7: ()=>(fileOf),
			af: ()=>(listReviews),
			bU: ()=>(pullsOfCommit),
			ou: ()=>(readReviewState),
			pG: ()=>(listPullFiles)
		});
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		async function readPull(github, repo, number) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				pull_number: number
			});
			return {
				repo,
				number: data.number,
				title: data.title,
				body: data.body ?? '',
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(data.user),
				base: {
					ref: data.base.ref,
					sha: data.base.sha
				},
				head: {
					ref: data.head.ref,
					sha: data.head.sha,
					repoId: idOf(data.head.repo)
				},
				state: data.state === 'closed' ? 'closed' : 'open',
				draft: data.draft ?? false,
				merged: data.merged,
				createdAt: data.created_at,
				updatedAt: data.updated_at,
				url: data.html_url
			};
		}
		const idOf = (owner)=>(owner ? Number(owner.id) : undefined);
		const MOST_REVIEWS = 1000;
		async function listReviews(github, repo, number) {
			const where = {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				pull_number: number
			};
			const all = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.L)(async (page)=>{
				const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
				return (await github.read(repo).request(route, {
					...where,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
					page
				})).data;
			}, (review)=>review.id, MOST_REVIEWS);
			const items = all.filter(({ state })=>state !== 'PENDING').map(({ user, state, submitted_at: submittedAt, commit_id: commit })=>({
					...{
						author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(user),
						state,
						submittedAt: submittedAt ?? ''
					},
					commit: commit ?? undefined
				}));
			return {
				items,
				cut: all.length >= MOST_REVIEWS
			};
		}
		async function readReviewState(github, repo, number) {
			const [{ data }, reviews] = await Promise.all([
				github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					pull_number: number
				}),
				listReviews(github, repo, number)
			]);
			return {
				url: data.html_url,
				open: data.state === 'open',
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(data.user),
				users: (data.requested_reviewers ?? []).map(({ login })=>login),
				teams: (data.requested_teams ?? []).map(({ slug })=>slug),
				reviewed: reviews.items.filter(({ commit })=>commit === data.head.sha).map(({ author })=>author.login)
			};
		}
		const fileOf = (file)=>({
				path: file.filename,
				previousPath: file.previous_filename,
				status: file.status,
				additions: file.additions,
				deletions: file.deletions,
				patch: file.patch
			});
		function listPullFiles(github, repo, number, limit = 300) {
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.L)(async (page)=>{
				const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					pull_number: number,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
					page
				});
				return data.map(fileOf);
			}, (file)=>file.path, limit);
		}
		async function pullsOfCommit(github, repo, sha) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				commit_sha: sha
			});
			return data.map(({ number, title, merged_at })=>({
					number,
					title,
					merged: merged_at !== null
				})).sort((a, b)=>Number(b.merged) - Number(a.merged) || a.number - b.number);
		}
		async function hadPull(github, repo, branch) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				head: `${repo.owner}:${branch}`,
				state: 'all',
				per_page: 1
			});
			return data.length > 0;
		}
	}),
	76312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			CJ: ()=>(parseRunUrl),
			N6: ()=>(listJobs),
			cI: ()=>(readRun),
			ng: ()=>(runOf),
			v: ()=>(listRuns),
			x: ()=>(listAnnotations)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94395);
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const runOf = (repo, run)=>({
				repo,
				id: Number(run.id),
				number: run.run_number,
				attempt: run.run_attempt ?? 1,
				workflow: run.name ?? '',
				path: run.path,
				branch: run.head_branch ?? '',
				event: run.event,
				sha: run.head_sha,
				status: run.status ?? '',
				conclusion: run.conclusion,
				url: run.html_url,
				createdAt: run.created_at,
				headRepo: run.head_repository?.full_name
			});
		const jobOf = (job)=>({
				id: Number(job.id),
				runId: Number(job.run_id),
				attempt: job.run_attempt ?? 1,
				name: job.name,
				conclusion: job.conclusion,
				url: job.html_url ?? '',
				steps: (job.steps ?? []).map((step)=>({
						number: step.number,
						name: step.name,
						conclusion: step.conclusion,
						startedAt: step.started_at ?? null,
						completedAt: step.completed_at ?? null
					})),
				startedAt: job.started_at,
				completedAt: job.completed_at
			});
		async function readRun(github, repo, id, attempt) {
			const octokit = github.read(repo);
			const { data } = attempt === undefined ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				run_id: id
			}) : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				run_id: id,
				attempt_number: attempt
			});
			return runOf(repo, data);
		}
		function listJobs(github, repo, runId, attempt) {
			const octokit = github.read(repo);
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.L)(async (page)=>{
				const paged = {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					run_id: runId,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
					page
				};
				const { data } = attempt === undefined || attempt === 'all' ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
					...paged,
					...(attempt === 'all' ? {
						filter: attempt
					} : {})
				}) : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
					...paged,
					attempt_number: attempt
				});
				return data.jobs.map(jobOf);
			}, (job)=>job.id, attempt === 'all' ? 5_000 : 1_000);
		}
		function listAnnotations(github, repo, checkRunId) {
			const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.L)(async (page)=>{
				const { data } = await github.read(repo).request(route, {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					check_run_id: checkRunId,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
					page
				});
				return data.map((found)=>({
						path: found.path,
						line: found.start_line,
						level: found.annotation_level ?? '',
						title: found.title ?? '',
						message: found.message ?? ''
					}));
			}, (found)=>JSON.stringify(found), 500);
		}
		async function listRuns(github, repo, filter) {
			const { sha, limit, workflow, ...rest } = filter;
			const octokit = github.read(repo);
			const common = {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				...rest,
				...(sha ? {
					head_sha: sha
				} : {}),
				per_page: Math.min(limit, _pages_js__WEBPACK_IMPORTED_MODULE_1__.K)
			};
			const parameters = common;
			const { data } = workflow === undefined ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs', parameters) : await octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
				...parameters,
				workflow_id: workflow
			});
			return data.workflow_runs.map((run)=>runOf(repo, run));
		}
		function parseRunUrl(url, serverUrl) {
			const server = serverUrl.replace(/\/+$/, '');
			if (!url.toLowerCase().startsWith(`${server.toLowerCase()}/`)) return undefined;
			const path = url.slice(server.length + 1).replace(/[?#].*$/, '');
			const match = /^([^/]+\/[^/]+)\/actions\/runs\/(\d{1,18})(?:\/attempts\/(\d{1,6}))?(?:\/jobs?\/(\d{1,18}))?\/?$/.exec(path);
			const repo = match?.[1] && (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_2__.E3)(match[1]);
			const numbers = match?.slice(2).map((digits)=>(digits === undefined ? undefined : Number(digits))) ?? [];
			if (!repo || numbers.some((value)=>value !== undefined && !(Number.isSafeInteger(value) && value > 0))) return undefined;
			const [runId = 0, attempt, jobId] = numbers;
			return {
				repo,
				runId,
				...(attempt ? {
					attempt
				} : {}),
				...(jobId ? {
					jobId
				} : {})
			};
		}
	}),
	97866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			t: ()=>(runsBetween)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(807);
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
		var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76312);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const MOST_PAGES = 10;
		async function runsBetween(github, repo, window) {
			const since = second(Date.parse(window.since));
			let until = second(Date.parse(window.until));
			const runs = new Map();
			let told;
			while(until >= since){
				let oldest = until;
				for(let page = 1; page <= MOST_PAGES; page++){
					const { data } = await github.read(repo.repo).request('GET /repos/{owner}/{repo}/actions/runs', {
						...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo.repo),
						...(window.branch === undefined ? {} : {
							branch: window.branch
						}),
						...(window.event === undefined ? {} : {
							event: window.event
						}),
						created: `${since}..${until}`,
						per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
						page
					});
					told ??= data.total_count;
					for (const run of data.workflow_runs){
						same(repo, run.repository);
						runs.set(Number(run.id), (0, _runs_js__WEBPACK_IMPORTED_MODULE_2__.ng)(repo.repo, run));
						if (run.created_at < oldest) oldest = run.created_at;
					}
					const last = page < MOST_PAGES && page * _pages_js__WEBPACK_IMPORTED_MODULE_1__.K >= data.total_count;
					if (last || data.workflow_runs.length < _pages_js__WEBPACK_IMPORTED_MODULE_1__.K) return {
						runs: [
							...runs.values()
						],
						missing: Math.max(0, told - runs.size)
					};
				}
				until = oldest < until ? oldest : second(Date.parse(until) - 1_000);
			}
			return {
				runs: [
					...runs.values()
				],
				missing: Math.max(0, (told ?? 0) - runs.size)
			};
		}
		const second = (ms)=>`${new Date(ms).toISOString().slice(0, 19)}Z`;
		function same(repo, found) {
			const renamed = found.full_name.toLowerCase() !== (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.wb)(repo.repo);
			if (Number(found.id) === repo.id && !renamed) return;
			const message = renamed ? `${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.fq)(repo.repo)} is now called ${found.full_name}; use that name.` : `${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.fq)(repo.repo)} is another repository than when this run began.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.E1('conflict', 200, message);
		}
	}),
	4729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			LV: ()=>(sharedOf),
			c3: ()=>(listOf),
			ko: ()=>(SWEPT),
			tb: ()=>(SWEEP),
			xF: ()=>(sweptOf),
			xZ: ()=>(isCut)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94395);
		var _pull_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40719);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const SWEPT = `id number title updatedAt lastEditedAt isDraft state headRefOid baseRefName baseRefOid
  mergeable mergeStateStatus reviewDecision isInMergeQueue repository { nameWithOwner } author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
  labels(first: 100) { totalCount nodes { name } }`;
		const SWEEP = `${SWEPT}
  statusCheckRollup { contexts(first: 100) { totalCount nodes { ${_pull_checks_js__WEBPACK_IMPORTED_MODULE_1__.fi} } } }`;
		function listOf(connection, item) {
			const nodes = (connection?.nodes ?? []).filter((node)=>node !== null && node !== undefined);
			return {
				items: nodes.map(item),
				cut: !connection || connection.totalCount > nodes.length
			};
		}
		function sweptOf(node, refused) {
			const shared = sharedOf(node);
			if (!shared) return undefined;
			const { statusCheckRollup: rollup } = node;
			const checks = rollup && listOf(rollup.contexts, _pull_checks_js__WEBPACK_IMPORTED_MODULE_1__.EG);
			return {
				...shared,
				labels: {
					...shared.labels,
					cut: shared.labels.cut || refused
				},
				checks: checks ? {
					items: checks.items.map(({ name, kind, state, externalId, appId })=>({
							name,
							kind,
							state,
							externalId,
							appId
						})),
					cut: isCut(checks) || refused
				} : refused ? {
					items: [],
					cut: true
				} : null
			};
		}
		const isCut = ({ items, cut })=>cut || items.length === 0;
		const MERGE_STATES = [
			'BEHIND',
			'BLOCKED',
			'CLEAN',
			'DIRTY',
			'DRAFT',
			'HAS_HOOKS',
			'UNKNOWN',
			'UNSTABLE'
		];
		const DECISIONS = [
			'APPROVED',
			'CHANGES_REQUESTED',
			'REVIEW_REQUIRED'
		];
		function sharedOf(node) {
			const repo = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_2__.E3)(node.repository?.nameWithOwner ?? '');
			if (!repo || !node.id) return undefined;
			const { mergeable, mergeStateStatus, reviewDecision, state } = node;
			return {
				repo,
				nodeId: node.id,
				number: node.number,
				title: node.title,
				updatedAt: node.updatedAt,
				editedAt: node.lastEditedAt ?? undefined,
				draft: node.isDraft,
				state: state === 'OPEN' || state === 'MERGED' ? state : 'CLOSED',
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.author),
				headSha: node.headRefOid,
				baseBranch: node.baseRefName,
				baseSha: node.baseRefOid,
				labels: listOf(node.labels, ({ name })=>name),
				mergeable: mergeable === 'MERGEABLE' || mergeable === 'CONFLICTING' ? mergeable : 'UNKNOWN',
				mergeState: MERGE_STATES.includes(mergeStateStatus) ? mergeStateStatus : 'UNKNOWN',
				reviewDecision: reviewDecision === null ? undefined : decisionOf(reviewDecision),
				inQueue: node.isInMergeQueue
			};
		}
		const decisionOf = (word)=>DECISIONS.includes(word) ? word : 'CHANGES_REQUESTED';
	}),
	61791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			_: ()=>(readTarget)
		});
		var _domain_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83776);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(807);
		var _config_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95710);
		var _graphql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67469);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const BRANCHES = 50;
		const PULLS = 100;
		const PULLS_OF_A_BRANCH = 2;
		const PULL = `id number url title body isDraft author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
  headRefName headRefOid baseRefName isCrossRepository labels(first: 50) { nodes { name } }`;
		const REF = `name
      target { ... on Commit { oid message author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jX} } parents(first: 2) { nodes { oid } } } }
      associatedPullRequests(states: [OPEN], first: ${PULLS_OF_A_BRANCH}) { pageInfo { hasNextPage } nodes { ${PULL} } }`;
		async function readTarget(github, repo, question) {
			const { prefix, branch: own, labels, users, configPath } = question;
			const inside = labels.map((value, n)=>part(`label${n}`, value, `label(name: $label${n}) { id }`));
			if (configPath !== undefined) inside.push({
				variable: 'config',
				value: `HEAD:${configPath}`,
				select: _config_text_js__WEBPACK_IMPORTED_MODULE_1__.P
			});
			if (own !== undefined) inside.push(part('own', `refs/heads/${own}`, `ref(qualifiedName: $own) { ${REF} }`));
			const outside = users.map((value, n)=>part(`user${n}`, value, `repositoryOwner(login: $user${n}) { ... on User { id } }`));
			const parts = [
				...inside,
				...outside
			];
			const variables = {
				...repo,
				prefix,
				ours: [
					_domain_issue_js__WEBPACK_IMPORTED_MODULE_2__.e
				],
				...Object.fromEntries(parts.map(({ variable, value })=>[
						variable,
						value
					]))
			};
			const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_3__.P)(github, repo, documentOf(inside, outside), variables, [
				'contents: read',
				'pull-requests: read'
			]);
			const { repository: found } = answer;
			const branch = found.defaultBranchRef;
			if (!branch?.target) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.fq)(repo)} is empty: it has no commit that a fix could begin at.`);
			const refs = [
				...nodesOf(found.refs).filter(({ name })=>name.toLowerCase().startsWith(prefix.toLowerCase())),
				...(found.own ? [
					found.own
				] : [])
			];
			const pulls = [
				...nodesOf(found.pullRequests),
				...refs.flatMap((ref)=>nodesOf(ref.associatedPullRequests))
			];
			const named = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.E3)(found.nameWithOwner) ?? repo;
			return {
				repo: named,
				id: (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.Zj)(named, repo) ? found.databaseId : 0,
				nodeId: found.id,
				visibility: found.visibility.toLowerCase(),
				base: {
					branch: branch.name,
					sha: branch.target.oid
				},
				configPath,
				config: configOf(found.config, configPath),
				branches: refs.flatMap(branchOf),
				pulls: [
					...new Map(pulls.map((pull)=>[
							pull.number,
							pullOf(pull)
						])).values()
				],
				cut: [
					found.refs,
					found.pullRequests,
					...refs.map((ref)=>ref.associatedPullRequests)
				].some(({ pageInfo })=>pageInfo.hasNextPage),
				labels: idsOf(labels, (n)=>found[`label${n}`]?.id),
				users: idsOf(users, (n)=>answer[`user${n}`]?.id)
			};
		}
		const part = (variable, value, select)=>({
				variable,
				value,
				select: `${variable}: ${select}`
			});
		const documentOf = (inside, outside)=>`query Target($owner: String!, $name: String!, $prefix: String!, $ours: [String!]!${[
				...inside,
				...outside
			].map(({ variable })=>`, $${variable}: String!`).join('')}) {
  repository(owner: $owner, name: $name) {
    id databaseId nameWithOwner visibility defaultBranchRef { name target { oid } }
    refs(refPrefix: "refs/heads/", query: $prefix, first: ${BRANCHES}) { pageInfo { hasNextPage } nodes { ${REF} } }
    pullRequests(states: [OPEN], labels: $ours, first: ${PULLS}) { pageInfo { hasNextPage } nodes { ${PULL} } }
    ${inside.map(({ select })=>select).join('\n    ')}
  }
  ${outside.map(({ select })=>select).join('\n  ')}
}`;
		const nodesOf = ({ nodes })=>(nodes ?? []).flatMap((node)=>(node === null ? [] : [
					node
				]));
		const idsOf = (names, id)=>new Map(names.flatMap((name, n)=>(id(n) === undefined ? [] : [
					[
						name,
						id(n)
					]
				])));
		function configOf(found, path) {
			if (path === undefined || found === null || found === undefined) return undefined;
			if (typeof found.text !== 'string' || found.isTruncated) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} on the default branch is no text file of at most 512 KiB; make it one or remove it.`);
			return found.text;
		}
		function branchOf({ name, target }) {
			if (!target?.oid) return [];
			const { oid, message = '', author, parents } = target;
			return [
				{
					name,
					sha: oid,
					message,
					author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.DR)(author),
					parents: nodesOf(parents ?? {
						nodes: []
					}).map((one)=>one.oid)
				}
			];
		}
		const pullOf = (pull)=>({
				nodeId: pull.id,
				number: pull.number,
				url: pull.url,
				title: pull.title,
				body: pull.body,
				draft: pull.isDraft,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(pull.author),
				editor: pull.editor ? (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(pull.editor) : undefined,
				branch: pull.headRefName,
				fork: pull.isCrossRepository,
				headSha: pull.headRefOid,
				baseBranch: pull.baseRefName,
				labels: nodesOf(pull.labels ?? {
					nodes: []
				}).map(({ name })=>name)
			});
	}),
	74499: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G7: ()=>(createPull),
			Gf: ()=>(requestReview),
			IB: ()=>(closePull),
			Ub: ()=>(updateBranch),
			i6: ()=>(pullsForbidden),
			l_: ()=>(decoratePull),
			pZ: ()=>(updatePull)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _domain_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8282);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
		var _config_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95710);
		var _graphql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67469);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18524);
		const selection = (configPath)=>`id number url isDraft headRefOid baseRefName labels(first: 50) { nodes { name } } repository { id ${configPath === undefined ? '' : _config_text_js__WEBPACK_IMPORTED_MODULE_0__.P} }`;
		const declared = (configPath)=>(configPath === undefined ? '' : ', $config: String!');
		const given = (configPath)=>(configPath === undefined ? {} : {
				config: `HEAD:${configPath}`
			});
		const backOf = (pull)=>({
				nodeId: pull.id,
				number: pull.number,
				url: pull.url,
				draft: pull.isDraft,
				headSha: pull.headRefOid,
				baseBranch: pull.baseRefName,
				labels: (pull.labels?.nodes ?? []).flatMap((label)=>label?.name ?? []),
				...(0, _config_text_js__WEBPACK_IMPORTED_MODULE_0__.U)(pull.repository.config)
			});
		const pullsForbidden = (error)=>error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1 && error.kind === 'permission' && error.message.includes(_domain_target_js__WEBPACK_IMPORTED_MODULE_2__.O);
		async function createPull(writer, repo, pull) {
			const { repositoryId, branch, base, title, body, draft } = pull;
			const input = {
				repositoryId,
				baseRefName: base,
				headRefName: branch,
				title,
				body
			};
			const answer = (0, _graphql_js__WEBPACK_IMPORTED_MODULE_3__.Tk)(writer, repo, {
				needs: 'pull-requests: write',
				document: `mutation OpenPull($input: CreatePullRequestInput!) {
      createPullRequest(input: $input) { pullRequest { ${selection(undefined)} } }
    }`,
				variables: {
					input: {
						...input,
						draft,
						maintainerCanModify: false
					}
				}
			});
			const made = await answer.catch((error)=>{
				if (!/not permitted to create or approve pull requests/i.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error))) throw error;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1('permission', 200, `GitHub lets no workflow open a pull request in ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}. Tick "${_domain_target_js__WEBPACK_IMPORTED_MODULE_2__.O}" under Settings \u{2192} Actions \u{2192} ` + "General \u2192 Workflow permissions, of the organisation first if it is greyed out there; or use the token of an app.", {
					cause: error
				});
			});
			return backOf(made.createPullRequest.pullRequest);
		}
		async function decoratePull(writer, repo, pull) {
			const { nodeId, labelIds, userIds, configPath } = pull;
			const asks = userIds.length > 0;
			const select = selection(configPath);
			const { data, refused } = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_3__.Yv)(writer, repo, {
				needs: 'pull-requests: write',
				soft: 'requestReviews',
				document: `mutation Decorate($labels: AddLabelsToLabelableInput!${asks ? ', $reviews: RequestReviewsInput!' : ''}${declared(configPath)}) {
      addLabelsToLabelable(input: $labels) { labelable { ... on PullRequest { ${select} } } }
      ${asks ? `requestReviews(input: $reviews) { pullRequest { ${select} } }` : ''}
    }`,
				variables: {
					labels: {
						labelableId: nodeId,
						labelIds: [
							...labelIds
						]
					},
					...(asks ? {
						reviews: {
							pullRequestId: nodeId,
							userIds: [
								...userIds
							],
							union: true
						}
					} : {}),
					...given(configPath)
				}
			});
			return {
				...backOf(data.requestReviews?.pullRequest ?? data.addLabelsToLabelable.labelable),
				refused
			};
		}
		async function requestReview(writer, repo, number, reviewer) {
			await writer.write(repo).request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_5__.at)(repo),
				pull_number: number,
				...('user' in reviewer ? {
					reviewers: [
						reviewer.user
					]
				} : {
					team_reviewers: [
						reviewer.team
					]
				})
			});
		}
		async function updatePull(writer, repo, number, change) {
			const { data } = await writer.write(repo).request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_5__.at)(repo),
				pull_number: number,
				...change
			});
			return {
				url: data.html_url,
				body: data.body ?? ''
			};
		}
		async function closePull(writer, repo, number) {
			const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
			const { data } = await writer.write(repo).request(route, {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_5__.at)(repo),
				pull_number: number,
				state: 'closed'
			});
			return {
				closed: data.state === 'closed',
				head: data.head.sha
			};
		}
		async function updateBranch(writer, repo, number, sha) {
			await writer.write(repo).request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_5__.at)(repo),
				pull_number: number,
				expected_head_sha: sha
			});
		}
	}),
	43862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>(applyDeps)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
		var _github_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59161);
		async function applyDeps(deps, started) {
			const { host, settings, github } = deps;
			const redactor = await deps.redactor();
			return {
				github,
				writer: deps.writer,
				self: started.self,
				trustedBots: settings.trustedBots,
				allowLinks: linksOf(settings, started.scope),
				scope: started.scope,
				audit: host.audit,
				log: host.log,
				dryRun: settings.dryRun,
				signal: host.signal,
				killSwitch: deps.killSwitch,
				readSubject: (repo)=>(0, _github_home_js__WEBPACK_IMPORTED_MODULE_0__.x)(github, repo),
				findSecret: (text)=>redactor.findSecret(text),
				redact: (text)=>redactor.redact(text)
			};
		}
		const linksOf = ({ urls }, { repos })=>repos.flatMap(({ repo })=>[
					'actions/runs',
					'blob',
					'tree'
				].map((place)=>`${urls.server}/${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.fq)(repo)}/${place}/`));
	}),
	39486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			CX: ()=>(fitsComment),
			I2: ()=>(commentBody),
			SX: ()=>(fitsPull),
			_l: ()=>(LONGEST_BODY),
			c2: ()=>(pullBody),
			gZ: ()=>(fitsIssue),
			jC: ()=>(FOLDS),
			xG: ()=>(LONGEST_TEXT),
			y6: ()=>(issueBody)
		});
		var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33567);
		var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4064);
		var _neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94561);
		var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12878);
		const LONGEST_BODY = 65_000;
		const LONGEST_TEXT = 60_000;
		const FOLDS = {
			decision: 'All conditions',
			fix: 'Other proposals'
		};
		const foldLines = (words)=>(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(words, '').split('\n').filter((line)=>line !== '');
		const bodyOf = ({ marker, data, text }, { redact, ...options })=>`${(0, _neutralize_js__WEBPACK_IMPORTED_MODULE_1__.neutralize)(redact(text), options)}\n\n${(0, _marker_js__WEBPACK_IMPORTED_MODULE_2__.en)(marker, data, redact)}`;
		const ASKING_AGAIN = [
			'ai-triage',
			'ai-create-fix',
			'ai-plan'
		];
		const commentBody = (comment, { allowLinks, redact })=>bodyOf(comment, {
				...{
					allowLinks,
					redact
				},
				...(comment.marker === 'fix' || comment.marker === 'plan' ? {
					allowCommands: ASKING_AGAIN
				} : {}),
				...(comment.marker === 'decision' || comment.marker === 'fix' ? {
					allowLines: foldLines(FOLDS[comment.marker])
				} : {})
			});
		const issueBody = (issue, { allowLinks, redact })=>bodyOf(issue, {
				allowLinks,
				redact,
				allowCommands: [
					'ai-triage'
				]
			});
		const pullBody = (pull, { allowLinks, redact }, references)=>(0, _title_js__WEBPACK_IMPORTED_MODULE_3__.$T)(bodyOf(pull, {
				...{
					allowLinks,
					redact,
					allowLines: references
				},
				...(pull.marker === 'plan' ? {
					allowCommands: ASKING_AGAIN
				} : {})
			}));
		const fits = (text, body)=>text.text.length <= LONGEST_TEXT && body().length <= LONGEST_BODY;
		const fitsComment = (comment, rendering)=>fits(comment, ()=>commentBody(comment, rendering));
		const fitsIssue = (issue, rendering)=>fits(issue, ()=>issueBody(issue, rendering));
		const fitsPull = (pull, rendering, references)=>fits(pull, ()=>pullBody(pull, rendering, references));
	}),
	75579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			R7: ()=>(PATHS),
			Xk: ()=>(NAMES),
			jN: ()=>(matcher)
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
		const NAMES = {
			dot: true,
			bash: true
		};
		const PATHS = {
			dot: true,
			nonegate: true
		};
		function matcher(globs, options) {
			const exact = new Set(globs);
			const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_0__([
				...globs
			], options);
			return (text)=>exact.has(text) || (globs.length > 0 && isMatch(text));
		}
	}),
	12878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$T: ()=>(withoutSkips),
			CL: ()=>(safeTitle),
			D4: ()=>(plainTitle),
			N5: ()=>(safeMessage),
			bX: ()=>(LONGEST_MESSAGE)
		});
		var _invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3019);
		var _risky_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54126);
		var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20629);
		var _settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41609);
		const NOTHING = (0, _risky_js__WEBPACK_IMPORTED_MODULE_0__.TQ)({});
		const CODE = /^`[^`]+`$/;
		function plainTitle(text, max = 120) {
			for(let room = max; room > 0; room -= 1){
				const line = (0, _risky_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text, room));
				const calm = line.split(' ').map(calmWord).join(' ');
				if (calm.length <= max) return calm;
			}
			return '';
		}
		function calmWord(word) {
			const quiet = (0, _risky_js__WEBPACK_IMPORTED_MODULE_0__.GN)(word, NOTHING).replaceAll('@ ', '');
			if (CODE.test(quiet)) return quiet;
			const plain = quiet.replaceAll('`', "'");
			return (0, _risky_js__WEBPACK_IMPORTED_MODULE_0__.HV)(plain, NOTHING, {
				start: true,
				closed: false
			}) ? `\`${plain}\`` : plain;
		}
		const SKIP = /\[([\p{L}\s_-]{0,60})\]/gu;
		const SKIPS = /(?:^|[\s_-])(?:skip|no[\s_-]?ci)(?=$|[\s_-])/i;
		const withoutSkips = (text)=>text.replace(SKIP, (all, words)=>(SKIPS.test(words) ? `(${words})` : all));
		const TRAILER = /^([ \t]*(?:[a-z]{1,30}(?:-[a-z]{1,30}){0,5}-by|on-behalf-of|signed-off|change-id|release-as|cc))[ \t]*:[ \t:]*/gim;
		const calmOnce = (text)=>withoutSkips((0, _risky_js__WEBPACK_IMPORTED_MODULE_0__.Pu)((0, _invisible_js__WEBPACK_IMPORTED_MODULE_2__._)(text))).replace(/(?<!\*)\*{3,}(?=NO_CI)/gi, '').replace(/(skip)-(?=checks)/gi, '$1 ').replace(TRAILER, '$1 ').replace(/@(?=[._-]{0,9}[A-Za-z0-9])/g, '@ ').replace(/#(?=\d)/g, '# ').replace(/(^|[^A-Za-z0-9])(GH)-(?=\d)/gi, '$1$2 ').replace(/:\/\//g, ': //').replace(/(?<![A-Za-z0-9])(www)\.(?=[A-Za-z0-9])/gi, '$1. ');
		const calmed = (text)=>(0, _settle_js__WEBPACK_IMPORTED_MODULE_3__.G)(text, calmOnce, (rest)=>rest.replace(/[[\]@#*:/<-]/g, ' '));
		function safeTitle(text, max = 100) {
			for(let room = max; room > 0; room -= 1){
				const title = (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.g$)(calmed((0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text, room)), Number.POSITIVE_INFINITY);
				if (title.length <= max) return title;
			}
			return '';
		}
		const LONGEST_MESSAGE = 10_000;
		function safeMessage(text, maxBytes = LONGEST_MESSAGE) {
			let limit = maxBytes;
			for(let round = 0; round < 12 && limit > 0; round += 1){
				const message = (0, _settle_js__WEBPACK_IMPORTED_MODULE_3__.G)(tidy((0, _invisible_js__WEBPACK_IMPORTED_MODULE_2__._)((0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.Np)(text, limit))), (part)=>tidy(calmed(part)), calmed);
				const bytes = Buffer.byteLength(message);
				if (bytes <= maxBytes) return message;
				limit = Math.min(limit - 1, Math.floor((Math.min(limit, text.length) * maxBytes * 0.95) / bytes));
			}
			return '';
		}
		const tidy = (text)=>text.split('\n').map((line)=>line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '');
	})
};
