export const id = 4608;
export const ids = [
	4608
];
export const modules = {
	22334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G: ()=>(command),
			_: ()=>(actionsLog)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96732);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83686);
		function command(name, text = '') {
			const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
			process.stdout.write(`::${name}::${escaped}\n`);
		}
		function actionsLog(secrets) {
			let open = false;
			const safe = cleaner(secrets);
			const endGroup = ()=>{
				if (open) command('endgroup');
				open = false;
			};
			return {
				debug: (text)=>command('debug', safe(text)),
				info: (text)=>void process.stdout.write(`${safe(text)}\n`),
				notice: (text)=>command('notice', safe(text)),
				warning: (text)=>command('warning', safe(text)),
				error: (text)=>command('error', safe(text)),
				group: (title)=>{
					endGroup();
					command('group', safe(title).replaceAll('\n', ' '));
					open = true;
				},
				endGroup
			};
		}
		function cleaner(secrets) {
			let known = -1;
			let made;
			return (text)=>{
				try {
					const all = secrets.all();
					if (!made || all.length !== known) made = (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_0__.redactor)(all);
					known = all.length;
					return (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.s)(made.redact(text));
				} catch  {
					return 'A line could not be cleaned of secrets, so it is not shown.';
				}
			};
		}
	}),
	94608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			actionsSecrets: ()=>(actionsSecrets),
			addEnvironmentSecrets: ()=>(addEnvironmentSecrets),
			childEnv: ()=>(childEnv),
			fileJournal: ()=>(fileJournal),
			randomHex: ()=>(randomHex),
			runFolder: ()=>(runFolder),
			systemClock: ()=>(systemClock)
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(807);
		var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22334);
		const systemClock = {
			now: ()=>Date.now(),
			monotonic: ()=>performance.now(),
			sleep: async (ms, signal)=>{
				signal?.throwIfAborted();
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(ms, undefined, signal ? {
					signal
				} : {}).catch((error)=>{
					signal?.throwIfAborted();
					throw error;
				});
			}
		};
		const randomHex = (bytes)=>(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex');
		function actionsSecrets() {
			const known = new Map();
			return {
				add: (name, value)=>{
					if (value === '' || known.has(value)) return;
					known.set(value, name);
					(0, _log_js__WEBPACK_IMPORTED_MODULE_5__.G)('add-mask', value);
				},
				all: ()=>[
						...known
					].filter(([value])=>value.length >= 8).map(([value, name])=>({
							name,
							value
						}))
			};
		}
		const SECRET_NAME = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|(^|_)AUTH(_|$))/i;
		const NO_SECRET = /^(INPUT_|GITHUB_ACTION)|(_FILE|_PATH|_DIR|_HOME|_SOCK|_URL|_URI|_ID)$/i;
		const PLAIN_NUMBER = /^[+-]?[0-9]+([.,:][0-9]+)*$/;
		const PLACE = /^(https?:\/\/[a-z0-9.-]+(:[0-9]+)?(?=\/|$)|[A-Za-z]:[\\/]|~?\/|\.{1,2}[\\/])/;
		const PLAIN_PART = /^(?=.{0,20}$)([A-Z]?[a-z0-9._@ -]*|[A-Z0-9._ -]+)$/;
		const isPlain = (value)=>PLAIN_NUMBER.test(value) || (PLACE.test(value) && value.replace(PLACE, '').split(/[\\/]/).every((part)=>PLAIN_PART.test(part)));
		function addEnvironmentSecrets(env, secrets) {
			for (const [name, given] of Object.entries(env)){
				const value = given?.trim() ?? '';
				if (value.length >= 8 && SECRET_NAME.test(name) && !NO_SECRET.test(name) && !isPlain(value)) secrets.add(name, value);
			}
		}
		const CHILD_ENV = new Set('PATH HOME USER LOGNAME SHELL LANG LC_ALL TZ TMPDIR TEMP TMP SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS RUNNER_OS RUNNER_ARCH'.split(' '));
		const childEnv = (env)=>Object.fromEntries(Object.entries(env).flatMap(([name, value])=>value !== undefined && CHILD_ENV.has(name.toUpperCase()) ? [
					[
						name,
						value
					]
				] : []));
		function runFolder(env, run) {
			const base = node_path__WEBPACK_IMPORTED_MODULE_3__.join(env['RUNNER_TEMP'] || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'ai-devops');
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(base, {
					recursive: true
				});
				for(let step = 1;; step++){
					const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(base, `${run.id}-${run.attempt}${step === 1 ? '' : `-${step}`}`);
					try {
						(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
						return folder;
					} catch (error) {
						if (error.code !== 'EEXIST' || step > 999) throw error;
					}
				}
			} catch (error) {
				throw new _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__.yo(`The audit log cannot be written below ${base}: ${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}. Nothing was done.`, {
					cause: error
				});
			}
		}
		function fileJournal(file, log) {
			const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'a', 0o600);
			return {
				append: (record)=>{
					const line = `${JSON.stringify(record)}\n`;
					try {
						(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, line);
						(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
					} catch (error) {
						log.error(`${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(file)} cannot be written (${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}). The record: ${line}`);
						throw error;
					}
				},
				close: ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd)
			};
		}
	}),
	807: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			E1: ()=>(GithubError),
			Ni: ()=>(isUnanswered),
			PL: ()=>(AlertError),
			Y2: ()=>(goneIs),
			bD: ()=>(messageOf),
			me: ()=>(ModelError),
			sy: ()=>(githubReason),
			v4: ()=>(ToolError),
			yo: ()=>(UserError)
		});
		class UserError extends Error {
			name = 'UserError';
			rule;
			constructor(message, options){
				super(message, options?.cause === undefined ? undefined : {
					cause: options.cause
				});
				this.rule = options?.rule;
			}
		}
		class ToolError extends Error {
			name = 'ToolError';
			rule;
			constructor(message, options){
				super(message, options?.cause === undefined ? undefined : {
					cause: options.cause
				});
				this.rule = options?.rule;
			}
		}
		class ModelError extends Error {
			name = 'ModelError';
			kind;
			constructor(kind, message, options){
				super(message, options);
				this.kind = kind;
			}
		}
		class GithubError extends UserError {
			name = 'GithubError';
			kind;
			status;
			constructor(kind, status, message, options){
				super(message, options);
				this.kind = kind;
				this.status = status;
			}
		}
		const githubReason = ({ kind })=>kind === 'unavailable' ? 'github-unavailable' : kind === 'permission' ? 'no-permission' : `github-${kind}`;
		const isUnanswered = ({ kind })=>kind === 'unavailable' || kind === 'rate-limit' || kind === 'auth';
		const goneIs = (value)=>(error)=>{
				if (error instanceof GithubError && (error.kind === 'not-found' || error.kind === 'gone')) return value;
				throw error;
			};
		class AlertError extends Error {
			name = 'AlertError';
			rule;
			constructor(rule, message){
				super(message);
				this.rule = rule;
			}
		}
		const messageOf = (error)=>(error instanceof Error ? error.message : String(error));
	}),
	3019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>(invisibleIn),
			_: ()=>(stripInvisible)
		});
		var _settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41609);
		const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\n\x1b\x90\x98\x9b-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]+[0-~]|\x1b[0-OQ-WYZ\\`-~]|\^\[\[[0-9;?]*[A-Za-z]/g;
		const INVISIBLE = '[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x84\\x86-\\x9f\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}\\u2800\\u3164\\u115F\\u1160\\uFFA0]';
		const PICTOGRAPH = '\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F]|\\p{Emoji_Modifier}\\uFE0F?)?';
		const FILTER = new RegExp(`(${PICTOGRAPH}(?:\\u200D${PICTOGRAPH}){0,7}|[0-9#*]\\uFE0F\\u20E3)|([\\x85\\u2028\\u2029])|${INVISIBLE}`, 'gu');
		const SUSPECT = new RegExp(`${INVISIBLE}|[\\x85\\u2028\\u2029]`, 'u');
		const ansiOnce = (text)=>text.replace(ANSI, '');
		function filterOnce(text) {
			if (!SUSPECT.test(text)) return text;
			return text.replace(FILTER, (_all, kept, line)=>kept ?? (line ? '\n' : ''));
		}
		function invisibleIn(text) {
			if (!SUSPECT.test(text)) return new Set();
			return new Set([
				...text.matchAll(FILTER)
			].flatMap(([all, kept])=>(kept === undefined ? [
					all
				] : [])));
		}
		const spoil = (text)=>text.replace(/[\x1b\x90\x98\x9b-\x9f]/g, '').replace(/\^\[(?=\[)/g, '^ [');
		const stripInvisible = (text)=>(0, _settle_js__WEBPACK_IMPORTED_MODULE_0__.G)(text, (current)=>filterOnce(ansiOnce(current)), spoil);
	}),
	83686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			s: ()=>(logSafe)
		});
		var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);
		function logSafe(text) {
			return (0, _invisible_js__WEBPACK_IMPORTED_MODULE_0__._)(text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')).replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '## ');
		}
	}),
	41609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G: ()=>(settle)
		});
		const ROUNDS = 6;
		function settle(text, pass, breakUp) {
			let current = text;
			for(let half = 0; half < 2; half += 1){
				for(let round = 0; round < ROUNDS; round += 1){
					const next = pass(current);
					if (next === current) return current;
					current = next;
				}
				if (half === 0) current = breakUp(current);
			}
			return current;
		}
	})
};
