export const id = 1755;
export const ids = [
	1755
];
export const modules = {
	1149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			MA: ()=>(changedLines),
			Mt: ()=>(newLines),
			X5: ()=>(isNoop),
			jV: ()=>(unifiedPatch)
		});
		var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);
		const CONTEXT = 3;
		const MAX_EDITS = 1_000;
		const MAX_WORK = 50_000_000;
		const isNoop = ({ before, after })=>before === after;
		const unifiedPatch = (files)=>files.filter((change)=>!isNoop(change)).map((change)=>(0, diff__WEBPACK_IMPORTED_MODULE_0__.Gu)({
					isGit: true,
					oldFileName: change.before === null ? '/dev/null' : `a/${change.path}`,
					newFileName: change.after === null ? '/dev/null' : `b/${change.path}`,
					oldHeader: undefined,
					newHeader: undefined,
					...(change.before === null ? {
						isCreate: true,
						newMode: change.mode
					} : {}),
					...(change.after === null ? {
						isDelete: true,
						oldMode: change.mode
					} : {}),
					hunks: hunksOf(change)
				})).join('');
		function changedLines(change) {
			const sum = {
				added: 0,
				removed: 0,
				bytes: 0
			};
			for (const line of hunksOf(change).flatMap((hunk)=>hunk.lines)){
				if (line.startsWith('+')) sum.added += 1;
				else if (line.startsWith('-')) sum.removed += 1;
				else continue;
				sum.bytes += Buffer.byteLength(line);
			}
			return sum;
		}
		function newLines(before, after) {
			const known = new Set(before.split('\n'));
			return after.split('\n').filter((line)=>!known.has(line));
		}
		function hunksOf({ before, after }) {
			const [from, to] = [
				before ?? '',
				after ?? ''
			];
			if (from === to) return [];
			const whole = [
				rewritten(from, to)
			];
			if (from === '' || to === '') return whole;
			const work = Math.floor(MAX_WORK / (lineCount(from) + lineCount(to)));
			const options = {
				context: CONTEXT,
				maxEditLength: Math.min(MAX_EDITS, work)
			};
			return (0, diff__WEBPACK_IMPORTED_MODULE_0__.YB)('a', 'b', from, to, undefined, undefined, options)?.hunks ?? whole;
		}
		function rewritten(from, to) {
			const lines = [
				...marked('-', from),
				...marked('+', to)
			];
			return {
				oldStart: 1,
				oldLines: lineCount(from),
				newStart: 1,
				newLines: lineCount(to),
				lines
			};
		}
		function marked(sign, text) {
			if (text === '') return [];
			const lines = text.split('\n').map((line)=>sign + line);
			if (!text.endsWith('\n')) return [
				...lines,
				'\\ No newline at end of file'
			];
			return lines.slice(0, -1);
		}
		function lineCount(text) {
			let count = text === '' || text.endsWith('\n') ? 0 : 1;
			for(let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))count += 1;
			return count;
		}
	}),
	44108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			s: ()=>(protection),
			u: ()=>(BY_HAND)
		});
		var _text_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75579);
		var _named_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);
		var _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53411);
		const ALWAYS = [
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.CD,
			{
				why: 'git and GitHub read it',
				globs: [
					'**/.git*'
				]
			},
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.pR,
			{
				why: 'it is what users of an action run',
				globs: [
					'**/action.{yml,yaml}'
				]
			},
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.D$,
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.eO,
			{
				why: 'it says which programs run on a commit',
				globs: [
					'**/.husky',
					'**/.hooks',
					'**/lefthook*.{yml,yaml,toml,json}',
					'**/.{lefthook,lintstagedrc,pre-commit}*'
				]
			},
			{
				why: 'it says where packages come from, or what a package manager runs',
				globs: [
					'**/.{npmrc,yarnrc,pnpmfile,pypirc,condarc,bazelrc,pythonrc}*',
					'**/.{yarn,cargo,mvn,bundle}',
					'**/{bunfig.toml,pip.conf,pip.ini,nuget.config}',
					'**/gradle/{wrapper,init.d}'
				]
			},
			{
				why: 'it runs when the folder is opened',
				globs: [
					'**/.envrc',
					'**/{.,}mise.toml',
					'**/.{vscode,idea,devcontainer}'
				]
			},
			{
				why: 'files and folders at the top that begin with a dot set the repository up',
				globs: [
					'.*'
				]
			}
		];
		const UNLESS_NAMED = [
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.V4,
			{
				why: 'it runs while the project is built or tested, on the machines of those who do',
				globs: [
					'**/{makefile*,gnumakefile*,*.mk,justfile,taskfile*.{yml,yaml},rakefile,gulpfile.*,gruntfile.*,magefile.go}',
					'**/{tox.ini,noxfile.py,build.rs,gradlew*,mvnw*}'
				]
			},
			{
				why: 'it says what goes into an image',
				globs: [
					'**/{dockerfile*,containerfile*,*.dockerfile}',
					'**/{docker-compose,compose}*.{yml,yaml}'
				]
			},
			{
				why: 'continuous integration runs it',
				globs: [
					'**/{jenkinsfile*,earthfile,tiltfile,{azure,bitbucket}-pipelines*.{yml,yaml}}',
					'**/{cloudbuild,buildspec,appveyor,codefresh,wercker}*.{yml,yaml}',
					'ci',
					"{scripts,tools,hack,build,dev}/ci"
				]
			}
		];
		const read = (rows)=>rows.map(({ why, globs })=>({
					why,
					means: (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)(globs, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.R7)
				}));
		const FIXED = read(ALWAYS);
		const OPENABLE = read(UNLESS_NAMED);
		const BY_HAND = 'Say in your comment what a person should change there';
		function protection(path, limits) {
			const folded = (0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.tu)(path);
			const { configPath } = limits;
			const isConfig = configPath !== undefined && (0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.tu)(configPath) === folded;
			const fixed = isConfig ? _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.CD : FIXED.find(({ means })=>(0, _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.TR)(folded, means) !== undefined);
			if (fixed) return `it is protected, and no input opens it: ${fixed.why}. ${BY_HAND}`;
			const own = limits.protectedPaths.map((glob)=>glob.replace(/\/+$/, ''));
			const isOwn = (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)([
				...own,
				...own.map(_path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.pv)
			], {
				..._text_globs_js__WEBPACK_IMPORTED_MODULE_1__.R7,
				nocase: true
			});
			if ([
				path,
				folded
			].some((one)=>(0, _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.TR)(one, isOwn) !== undefined)) {
				return `the input protected-paths protects it. ${BY_HAND}`;
			}
			for (const { means, why } of OPENABLE){
				const part = (0, _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.TR)(folded, means);
				if (part === undefined || isNamed(path, part.split('/').length, limits.allowedPaths)) continue;
				return `it is protected until the input allowed-paths names it: ${why}. ${BY_HAND}`;
			}
			if (limits.allowedPaths.length === 0 || allows(limits.allowedPaths)(path)) return undefined;
			return `the input allowed-paths does not hold it, only ${limits.allowedPaths.join(', ')}. ${BY_HAND}`;
		}
		const allows = (globs)=>(0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)(globs.map((glob)=>(glob.endsWith('/') ? `${glob}**` : glob)), _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.R7);
		function isNamed(path, depth, globs) {
			const other = path.split('/');
			const ending = /.(\.[^.]*)$/.exec(other[depth - 1])?.[1] ?? '';
			other[depth - 1] = `another-name${ending}`;
			return globs.some((glob)=>allows([
					glob
				])(path) && !allows([
					glob
				])(other.join('/')));
		}
	}),
	55473: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Iu: ()=>(RULE_IDS),
			EV: ()=>(rateRisk),
			WD: ()=>(worseOf)
		});
		var fix = __webpack_require__(39880);
		var patch = __webpack_require__(1149);
		var risk_names = __webpack_require__(75759);
		;
		const table = ()=>(rows)=>rows;
		function applies(rule, fact) {
			const found = rule.test(fact);
			if (found === false) return undefined;
			if (found === true) return [];
			return found.length > 0 ? found : undefined;
		}
		;
		const LARGE = {
			files: 5,
			lines: 100
		};
		const VERY_LARGE = {
			files: 10,
			lines: 400
		};
		const isLarger = (facts, { files, lines })=>{
			const counted = facts.filter(({ path })=>!(0, risk_names.ZQ)(path) && !(0, risk_names.Nu)(path) && !(0, risk_names.eJ)(path));
			const changed = counted.reduce((sum, { size })=>sum + size, 0);
			return counted.length > files || changed > lines;
		};
		const CHANGE_RULES = table()([
			{
				id: 'very-large',
				level: 'high',
				test: (facts)=>isLarger(facts, VERY_LARGE),
				words: `is very large: more than ${VERY_LARGE.files} files or ${VERY_LARGE.lines} lines`
			},
			{
				id: 'large',
				level: 'medium',
				test: (facts)=>isLarger(facts, LARGE),
				words: `is large: more than ${LARGE.files} files or ${LARGE.lines} lines`
			}
		]);
		;
		const POWERS = {
			n: 1e-9,
			u: 1e-6,
			m: 1e-3,
			'': 1,
			k: 1e3,
			M: 1e6,
			G: 1e9,
			T: 1e12,
			P: 1e15,
			E: 1e18,
			Ki: 2 ** 10,
			Mi: 2 ** 20,
			Gi: 2 ** 30,
			Ti: 2 ** 40,
			Pi: 2 ** 50,
			Ei: 2 ** 60
		};
		function quantity(value) {
			if (typeof value === 'number') return value >= 0 ? value : undefined;
			if (typeof value !== 'string') return undefined;
			const [, digits, suffix] = /^(\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)([A-Za-z]{0,2})$/.exec(value) ?? [];
			const power = POWERS[suffix ?? '-'];
			return digits === undefined || power === undefined ? undefined : Number(digits) * power;
		}
		function imageRepository(image) {
			const [name = ''] = image.trim().split('@', 1);
			const slash = name.lastIndexOf('/');
			const colon = name.indexOf(':', slash + 1);
			const repository = colon < 0 ? name : name.slice(0, colon);
			const [first = ''] = repository.split('/', 1);
			const isHost = repository.includes('/') && (/[.:]/.test(first) || first === 'localhost');
			const rest = isHost ? repository.slice(first.length + 1) : repository;
			const host = isHost && first !== 'index.docker.io' ? first : 'docker.io';
			return `${host}/${host === 'docker.io' && !rest.includes('/') ? 'library/' : ''}${rest}`;
		}
		var dist = __webpack_require__(38815);
		var parse = __webpack_require__(38399);
		;
		const isMapping = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
		const MAX_OPEN = 200;
		const MAX_VALUES = 100_000;
		const OLD_WORDS = [
			{
				tag: 'tag:yaml.org,2002:bool',
				default: true,
				test: /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/,
				resolve: (word)=>/^(?:yes|on)$/i.test(word)
			},
			{
				tag: 'tag:yaml.org,2002:int',
				default: true,
				test: /^[-+]?0[0-7]+$/,
				resolve: (digits)=>Number.parseInt(digits, 8)
			},
			{
				tag: 'tag:yaml.org,2002:int',
				default: true,
				test: /^[-+]?[1-9]\d*(?:_\d+)+$/,
				resolve: (digits)=>Number(digits.replaceAll('_', ''))
			}
		];
		function readDocuments(text) {
			if (text.length > parse.jl || isNested(text)) return undefined;
			try {
				const documents = (0, dist.hR)(text, {
					schema: 'core',
					version: '1.2',
					merge: false,
					customTags: (tags)=>[
							...OLD_WORDS,
							...tags
						],
					resolveKnownTags: false,
					uniqueKeys: false,
					prettyErrors: false,
					logLevel: 'error'
				});
				const values = [];
				const room = {
					left: MAX_VALUES
				};
				for (const document of documents){
					if (document.errors.length + document.warnings.length > 0 || !isPlain(document.contents, 1)) return undefined;
					const value = document.toJS({
						maxAliasCount: parse.K1
					});
					if (!isModest(value, 1, room)) return undefined;
					if (value !== null) values.push(merged(value));
				}
				return values;
			} catch  {
				return undefined;
			}
		}
		function isNested(text) {
			let [open, marks] = [
				0,
				0
			];
			for(let at = 0; at < text.length; at += 1){
				const char = text[at];
				if (char === '\n') marks = 0;
				else if (char === '[' || char === '{') open += 1;
				else if (char === ']' || char === '}') open = Math.max(0, open - 1);
				else if ('-?:'.includes(char) && /\s/.test(text[at + 1] ?? '\n')) marks += 1;
				if (open > MAX_OPEN || marks > MAX_OPEN) return true;
			}
			return false;
		}
		function isPlain(node, depth) {
			if (depth > parse.Pq) return false;
			if ((0, dist.isSeq)(node)) return node.items.every((item)=>isPlain(item, depth + 1));
			if (!(0, dist.isMap)(node)) return !(0, dist.isScalar)(node) || isPlainScalar(node);
			const keys = new Set();
			return node.items.every(({ key, value })=>{
				const plain = (0, dist.isScalar)(key) ? String(key.value) : '__proto__';
				if (plain === '__proto__' || keys.has(plain)) return false;
				if (plain === '<<' && key.type !== dist.X5.PLAIN) return false;
				keys.add(plain);
				return isPlain(value, depth + 1);
			});
		}
		const isPlainScalar = ({ value, type })=>typeof value === 'number' ? !Number.isInteger(value) || Number.isSafeInteger(value) : type !== dist.X5.PLAIN || typeof value !== 'string' || !/^[yn]$/i.test(value);
		function isModest(value, depth, room) {
			room.left -= 1;
			if (room.left < 0) return false;
			if (typeof value !== 'object' || value === null) return true;
			return depth <= parse.Pq && Object.values(value).every((inner)=>isModest(inner, depth + 1, room));
		}
		function merged(value) {
			if (Array.isArray(value)) return value.map(merged);
			if (!isMapping(value)) return value;
			const keys = Object.keys(value);
			const own = Object.fromEntries(keys.filter((key)=>key !== '<<').map((key)=>[
					key,
					merged(value[key])
				]));
			if (value['<<'] === undefined) return own;
			const sources = [
				value['<<']
			].flat().map(merged);
			const earlier = keys.slice(0, keys.indexOf('<<'));
			if (!sources.every((source)=>isMapping(source) && !earlier.some((key)=>Object.hasOwn(source, key)))) throw new TypeError('a merge that is no map, or whose order counts');
			return Object.assign({}, ...sources.toReversed(), own);
		}
		;
		function differences(before, after, of) {
			const found = [];
			walk(before, after, []);
			return found;
			function walk(old, now, path) {
				if (isLeaf(old) && isLeaf(now)) {
					if (!sameLeaf(old, now)) found.push({
						path,
						before: old,
						after: now
					});
					return;
				}
				const isFilled = (isEmpty(old) || isEmpty(now)) && isList(old) === isList(now);
				if (!isFilled && ((isLeaf(old) && old !== undefined) || (isLeaf(now) && now !== undefined))) found.push({
					path,
					before: isLeaf(old) ? old : undefined,
					after: isLeaf(now) ? now : undefined
				});
				const lists = isList(old) && isList(now);
				const isSet = lists && of !== undefined && OWN_GROUP.test(of.group) && isUnordered(path.at(-1) ?? '', [
					old,
					now
				]);
				const [left, right] = isSet && !(areNamed(old) && areNamed(now)) ? apart(old, now) : [
					childrenOf(old),
					childrenOf(now)
				];
				const keys = [
					...new Set([
						...left.keys(),
						...right.keys()
					])
				];
				for (const key of keys)walk(left.get(key), right.get(key), [
					...path,
					key
				]);
				if (lists && !isSet && isReordered(left, right)) found.push({
					path: [
						...path,
						'order'
					],
					before: undefined,
					after: undefined
				});
			}
		}
		const isList = (value)=>Array.isArray(value);
		const isEmpty = (value)=>typeof value === 'object' && value !== null && Object.keys(value).length === 0;
		const isLeaf = (value)=>typeof value !== 'object' || value === null || isEmpty(value);
		const sameLeaf = (a, b)=>a === b || (isEmpty(a) && isEmpty(b) && isList(a) === isList(b));
		const nameOf = (item)=>{
			const name = isMapping(item) ? (item['name'] ?? (item['op'] === undefined ? undefined : item['path'])) : undefined;
			return typeof name === 'string' ? name : undefined;
		};
		function areNamed(items) {
			const names = items.map(nameOf);
			return names.every((name)=>name !== undefined) && new Set(names).size === names.length;
		}
		function childrenOf(value) {
			if (isList(value)) {
				const named = areNamed(value);
				return new Map(value.map((item, index)=>[
						named ? nameOf(item) : String(index),
						item
					]));
			}
			return isMapping(value) ? new Map(Object.entries(value)) : new Map();
		}
		function isReordered(left, right) {
			const both = [
				...left.keys()
			].filter((key)=>right.has(key));
			const places = [
				...right.keys()
			].filter((key)=>left.has(key));
			return both.some((key, index)=>places[index] !== key);
		}
		const OWN_GROUP = /^(?:|apps|batch|autoscaling|policy|networking\.k8s\.io|rbac\.authorization\.k8s\.io)$/;
		const UNORDERED = /^(?:containers|ephemeralContainers|ports|volumes|volumeMounts|volumeDevices|imagePullSecrets|tolerations|topologySpreadConstraints|accessModes|add|drop|rules|verbs|resources|apiGroups|resourceNames|nonResourceURLs|subjects|ingress|egress|from|to|policyTypes|except|hosts|tls|metrics|matchExpressions|values|finalizers|secrets|loadBalancerSourceRanges|externalIPs)$/;
		const isUnordered = (name, lists)=>UNORDERED.test(name) || (name === 'env' && !JSON.stringify(lists).includes('$('));
		function apart(old, now) {
			const [left, right] = [
				without(old, now),
				without(now, old)
			];
			const isWords = [
				...left,
				...right
			].every(({ item })=>typeof item === 'string');
			const labels = right.map(({ index })=>String(index));
			const keyed = (items)=>items.map(({ item, index }, rank)=>[
						isWords ? String(item) : (labels[rank] ?? `was ${index}`),
						item
					]);
			return [
				new Map(keyed(left)),
				new Map(keyed(right))
			];
		}
		function without(items, others) {
			const left = new Map();
			for (const text of others.map((item)=>canonical(item)))left.set(text, (left.get(text) ?? 0) + 1);
			return items.map((item, index)=>({
					item,
					index
				})).filter(({ item })=>{
				const text = canonical(item);
				const count = left.get(text) ?? 0;
				left.set(text, count - 1);
				return count <= 0;
			});
		}
		function canonical(value, name = '') {
			if (isList(value)) {
				const items = value.map((item)=>canonical(item));
				return `[${(isUnordered(name, value) ? items.toSorted() : items).join()}]`;
			}
			if (!isMapping(value)) return JSON.stringify(value);
			const entries = Object.entries(value).map(([key, inner])=>`${JSON.stringify(key)}:${canonical(inner, key)}`);
			return `{${entries.toSorted().join()}}`;
		}
		;
		const RBAC_GROUP = /^(?:rbac\.authorization\.k8s\.io|authorization\.openshift\.io|iam\..*)$/;
		const RBAC = /^(?:Cluster)?Role(?:Binding)?$/;
		const isRbac = ({ group, kind })=>RBAC_GROUP.test(group) || RBAC.test(kind);
		const POLICY_GROUP = /^(?:kyverno\.io|policies\.kyverno\.io|(?:constraints|templates|config|mutations)\.gatekeeper\.sh|security\.istio\.io|security\.openshift\.io|security-profiles-operator\.x-k8s\.io|policies\.kubewarden\.io|external-secrets\.io|secrets-store\.csi\.x-k8s\.io)$/;
		const POLICY = /^(?:PodSecurity\w*|AppProject|SecurityContextConstraints|SeccompProfile|AppArmorProfile|EncryptionConfiguration|(?:Cluster)?Issuer|CertificateSigningRequest|ClusterTrustBundle)$/;
		const isSecurityPolicy = ({ group, kind })=>POLICY_GROUP.test(group) || POLICY.test(kind);
		const isSecret = ({ kind })=>/^(?:Secret|SealedSecret|(?:Cluster)?SecretStore)$/.test(kind);
		const CLUSTER_GROUP = /^(?:apiextensions\.k8s\.io|admissionregistration\.k8s\.io|apiregistration\.k8s\.io|scheduling\.k8s\.io|storage\.k8s\.io|node\.k8s\.io|flowcontrol\.apiserver\.k8s\.io|audit\.k8s\.io|kubeadm\.k8s\.io|(?!kustomize\.).*\.config\.k8s\.io|kubeproxy\.config\.k8s\.io|(?:config|machineconfiguration|operator|machine)\.openshift\.io|operators\.coreos\.com|.*cluster\.x-k8s\.io|karpenter\..*)$/;
		const CLUSTER = /^(?:CustomResourceDefinition|(?:Mutating|Validating)\w+|APIService|PriorityClass|StorageClass|Node\w*|CSI\w+|VolumeSnapshotClass|IngressClass|RuntimeClass|GatewayClass|PersistentVolume|Machine\w*|Cluster[A-Z]\w*)$/;
		const CLUSTER_NAMESPACE = /^(?:kube-|openshift-|openshift$)/;
		const isClusterConfig = ({ group, kind, namespace = '', name = '' })=>CLUSTER_GROUP.test(group) || CLUSTER.test(kind) || CLUSTER_NAMESPACE.test(namespace) || (kind === 'Namespace' && CLUSTER_NAMESPACE.test(name));
		const isNetworkPolicy = ({ kind })=>kind.endsWith('NetworkPolicy');
		const isServiceAccount = ({ kind })=>kind === 'ServiceAccount';
		const DEPLOYER = /^(?:argoproj\.io\/Application(?:Set)?|(?:helm|kustomize)\.toolkit\.fluxcd\.io\/\w+|helm\.cattle\.io\/\w+)$/;
		const holdsData = ({ group, kind })=>/^(?:PersistentVolumeClaim|PersistentVolume|Namespace|StatefulSet|VolumeSnapshot|Project)$/.test(kind) || DEPLOYER.test(`${group}/${kind}`);
		const isWorkload = ({ kind })=>/^(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|Pod|DeploymentConfig|Rollout)$/.test(kind);
		const isGuardedKind = (kind)=>{
			const about = {
				group: '',
				kind
			};
			return isRbac(about) || isSecurityPolicy(about) || isSecret(about) || isClusterConfig(about);
		};
		;
		const KEYS = /^(?:(?:pod|container)?securityContext|host(?:Network|PID|IPC|Users|Path|Port)|privileged|capabilities|allowPrivilegeEscalation|runAs\w+|fsGroup\w*|supplementalGroups|readOnlyRootFilesystem|procMount|sysctls|shareProcessNamespace|se(?:ccomp|Linux)\w*|appArmor\w*|podSecurity\w*|psp|scc|runtimeClassName)$/i;
		const LABEL = /^(?:pod-security|(?:container\.)?(?:seccomp|apparmor)\.security[\w.-]*)\.kubernetes\.io(?:\/|$)/;
		const isPodSecurity = (key)=>KEYS.test(key) || LABEL.test(key);
		;
		const KEY = /(?:^[\s-]{0,200}|[{,]\s{0,9})["']?([\w./-]{1,100})["']?\s{0,9}:/g;
		const POINTER = /["']?\bpath["']?\s{0,9}:\s{0,9}["']?(\/[^\s"',}]{1,300})/g;
		const KIND = /(?:^[ \t-]{0,200}|[{,]\s{0,9})["']?kind["']?\s{0,9}:\s{0,9}["']?(\w{1,100})/gm;
		function guardedWords(text, lines) {
			const kinds = Array.from(text.matchAll(KIND), ([, kind])=>kind);
			const pointers = Array.from(text.matchAll(POINTER), ([, pointer])=>pointer.split('/')).flat();
			const keys = lines.flatMap((line)=>Array.from(line.matchAll(KEY), ([, key])=>key));
			return [
				...new Set([
					...kinds.filter(isGuardedKind),
					...[
						...keys,
						...pointers
					].filter(isPodSecurity)
				])
			];
		}
		const namesObject = (text)=>/(?:^|[\s{,-])["']?apiVersion["']?\s{0,9}:/.test(text) && /(?:^|[\s{,-])["']?kind["']?\s{0,9}:/.test(text);
		;
		function lineDifference(before, after) {
			const [old, now] = [
				linesOf(before),
				linesOf(after)
			];
			return {
				added: lines_without(now, old),
				removed: lines_without(old, now)
			};
		}
		const linesOf = (text)=>(text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));
		function lines_without(lines, taken) {
			const left = new Map();
			for (const line of taken)left.set(line, (left.get(line) ?? 0) + 1);
			return lines.filter((line)=>{
				const count = left.get(line) ?? 0;
				if (count > 0) left.set(line, count - 1);
				return count === 0;
			});
		}
		;
		const SOURCE = [
			/^argoproj\.io\/Application(?:Set)? .*\.(?:repoURL|chart)$/,
			/^source\.toolkit\.fluxcd\.io\/\w+ spec\.(?:url|endpoint|bucketName)$/,
			/^kustomize\.toolkit\.fluxcd\.io\/Kustomization spec\.sourceRef\.(?:kind|name|namespace)$/,
			/^helm\.toolkit\.fluxcd\.io\/HelmRelease spec\.(?:chart\.spec\.(?:chart|sourceRef\..*)|chartRef\..*)$/,
			/^helm\.cattle\.io\/HelmChart spec\.(?:repo|chart|chartContent)$/,
			/^kustomize\.config\.k8s\.io\/\w+ helmCharts\..*\.(?:repo|name)$/
		];
		const BASES = /^(?:resources|components|bases|crds|configurations|generators|transformers|validators)$/;
		const remoteBase = (value)=>typeof value === 'string' && /:\/\/|^[\w.-]+@[\w.-]+:|^(?:www\.)?github\.com\/|[?&](?:ref|version)=/i.test(value) ? value.split('?', 1)[0] : undefined;
		function isOtherSource({ of, path, before, after, known }) {
			if (!of || after === undefined) return false;
			const name = `${of.group}/${of.kind} ${path.join('.')}`;
			if (SOURCE.some((source)=>source.test(name))) return true;
			if (of.group !== 'kustomize.config.k8s.io' || !BASES.test(path[0] ?? '')) return false;
			const [old, now] = [
				remoteBase(before),
				remoteBase(after)
			];
			return now !== undefined && now !== old && !known.has(now);
		}
		;
		const last = ({ path }, back = 1)=>path[path.length - back] ?? '';
		const within = ({ path }, names)=>path.some((key)=>names.test(key));
		const isValues = ({ of })=>of === undefined;
		const isKustomization = ({ of })=>of?.kind === 'Kustomization';
		function field_rules_images(fact) {
			if (!/image$/i.test(last(fact))) return undefined;
			const text = (value)=>(typeof value === 'string' && value !== '' ? value : undefined);
			const both = {
				before: text(fact.before),
				after: text(fact.after)
			};
			return both.before === undefined && both.after === undefined ? undefined : both;
		}
		function isOtherImage(fact) {
			if (isImagePart(fact, /^(?:repository|registry|name)$/)) return true;
			if (/^(?:image(?:Registry|Repository)|newName)$/i.test(last(fact))) return true;
			const found = field_rules_images(fact);
			if (found?.after === undefined) return false;
			const repository = imageRepository(found.after);
			if (found.before === undefined) return !fact.known.has(repository);
			return imageRepository(found.before) !== repository;
		}
		const isImagePart = (fact, part)=>part.test(last(fact)) && (/image$/i.test(last(fact, 2)) || (isValues(fact) && /^images$/i.test(last(fact, 3))));
		const isNewTag = (fact)=>field_rules_images(fact)?.after !== undefined || isImagePart(fact, /^(?:tag|digest)$/) || (isKustomization(fact) && last(fact, 3) === 'images') || (isValues(fact) && /^image(?:Tag|Digest)$/i.test(last(fact)));
		function replicas(fact) {
			const { of, path } = fact;
			const isCount = !of ? /^(?:replicas?(?:Count)?|minReplicas|maxReplicas)$/.test(last(fact)) : of.kind === 'HorizontalPodAutoscaler' ? /^spec\.(?:min|max)Replicas$/.test(path.join('.')) : isKustomization(fact) ? path[0] === 'replicas' && last(fact) === 'count' : isWorkload(of) && path.join('.') === 'spec.replicas';
			const count = (value)=>value === undefined && of && !isKustomization(fact) ? 1 : Number.isInteger(value) && value >= 0 ? value : undefined;
			const [before, after] = [
				count(fact.before),
				count(fact.after)
			];
			return isCount && before !== undefined && after !== undefined ? {
				before,
				after
			} : undefined;
		}
		const isFarFewer = ({ before, after })=>after < before && (after === 0 || after <= before / 2);
		const CONTAINERS = /^(?:containers|initContainers)$/;
		function isResource(fact) {
			const { of, after, before } = fact;
			const isOne = /^(?:cpu|memory|ephemeral-storage)$/.test(last(fact)) && /^(?:limits|requests)$/.test(last(fact, 2)) && last(fact, 3) === 'resources' && (!of || (isWorkload(of) && CONTAINERS.test(last(fact, 5))));
			return isOne && quantity(after) !== undefined && (before === undefined || quantity(before) !== undefined);
		}
		function storage(fact) {
			const isOne = fact.of ? fact.of.kind === 'PersistentVolumeClaim' && fact.path.join('.') === 'spec.resources.requests.storage' : /^(?:size|storage|storageSize)$/.test(last(fact)) && within(fact, /^(?:persistence|storage|persistentVolume\w*|volume\w*|pvc)$/i);
			const [before, after] = [
				quantity(fact.before),
				quantity(fact.after)
			];
			return isOne && before !== undefined && after !== undefined ? {
				before,
				after
			} : undefined;
		}
		const isSameAmount = (fact)=>{
			const size = storage(fact);
			return size ? size.after === size.before : isResource(fact) && fact.before !== undefined && quantity(fact.before) === quantity(fact.after);
		};
		function isGuardedText({ before, after }) {
			const text = (value)=>(typeof value === 'string' && value.includes('\n') ? value : '');
			const [old, now] = [
				text(before),
				text(after)
			];
			if (old === now) return false;
			const { added, removed } = lineDifference(old, now);
			return guardedWords(`${old}\n${now}`, [
				...added,
				...removed
			]).length > 0;
		}
		const ROUTE = /^(?:Ingress|Gateway|VirtualService|Route|\w+Route)$/;
		const isRoute = ({ group, kind })=>(kind === 'Service' && group === '') || ROUTE.test(kind);
		const POD_RULES = table()([
			{
				id: 'pod-security',
				level: 'high',
				test: ({ path })=>path.some(isPodSecurity),
				words: 'changes what a container may do on its node'
			},
			{
				id: 'image-other',
				level: 'high',
				test: isOtherImage,
				words: 'runs an image of another registry or repository'
			},
			{
				id: 'source-other',
				level: 'high',
				test: isOtherSource,
				words: 'deploys what lies in another repository or chart'
			},
			{
				id: 'text-guarded',
				level: 'high',
				test: isGuardedText,
				words: 'changes a text that touches access or security'
			}
		]);
		const FIELD_RULES = table()([
			...POD_RULES,
			{
				id: 'values-access',
				level: 'high',
				test: (fact)=>isValues(fact) && within(fact, /^(?:rbac|cluster_?roles?|(?:cluster)?role_?bindings?|clusterAdmin)$/i),
				words: 'changes who may do what in the cluster'
			},
			{
				id: 'values-secret',
				level: 'high',
				test: (fact)=>isValues(fact) && within(fact, risk_names.J4),
				words: 'changes a secret'
			},
			{
				id: 'account-field',
				level: 'medium',
				test: (fact)=>within(fact, /^(?:serviceAccount(?:Name|s)?|automountServiceAccountToken|imagePullSecrets)$/),
				words: 'changes the account that it runs as'
			},
			{
				id: 'network-field',
				level: 'medium',
				test: (fact)=>isValues(fact) && within(fact, /^networkPolic(?:y|ies)$/i),
				words: 'changes who may reach it over the network'
			},
			{
				id: 'route',
				level: 'medium',
				test: ({ of, path })=>of !== undefined && isRoute(of) && path[0] === 'spec',
				words: 'changes how it is reached, or what is'
			},
			{
				id: 'image-tag',
				level: 'medium',
				test: isNewTag,
				words: 'runs another version of its image'
			},
			{
				id: 'replicas-fewer',
				level: 'medium',
				test: (fact)=>isFarFewer(replicas(fact) ?? {
						before: 0,
						after: 0
					}),
				words: 'runs half as often or less'
			},
			{
				id: 'replicas',
				level: 'low',
				test: (fact)=>replicas(fact) !== undefined,
				words: 'changes how often it runs'
			},
			{
				id: 'resources',
				level: 'low',
				test: isResource,
				words: 'changes its limits or requests of resources'
			},
			{
				id: 'storage-smaller',
				level: 'medium',
				test: (fact)=>{
					const size = storage(fact);
					return size !== undefined && size.after < size.before;
				},
				words: 'makes a volume smaller, which Kubernetes refuses'
			},
			{
				id: 'storage',
				level: 'low',
				test: (fact)=>storage(fact) !== undefined,
				words: 'makes a volume larger'
			},
			{
				id: 'field',
				level: 'medium',
				test: ()=>true,
				words: 'changes what no rule knows'
			}
		]);
		;
		function wildcards(object) {
			const rules = object?.['rules'];
			const grants = (rule)=>isMapping(rule) && Object.values(rule).some((list)=>Array.isArray(list) && list.includes('*'));
			const role = object?.['roleRef'];
			const admin = isMapping(role) && role['name'] === 'cluster-admin' ? 1 : 0;
			return admin + (Array.isArray(rules) ? rules.filter(grants).length : 0);
		}
		const OBJECT_RULES = table()([
			{
				id: 'rbac-wildcard',
				level: 'high',
				test: (fact)=>isRbac(fact) && wildcards(fact.after) > wildcards(fact.before),
				words: 'it grants everything of something by `*`, or cluster-admin'
			},
			{
				id: 'rbac',
				level: 'high',
				test: isRbac,
				words: 'it decides who may do what in the cluster'
			},
			{
				id: 'security-policy',
				level: 'high',
				test: isSecurityPolicy,
				words: 'it decides what is allowed in the cluster'
			},
			{
				id: 'secret',
				level: 'high',
				test: isSecret,
				words: 'it holds or fetches secrets'
			},
			{
				id: 'cluster',
				level: 'high',
				test: isClusterConfig,
				words: 'the whole cluster depends on it'
			},
			{
				id: 'data-deleted',
				level: 'high',
				test: (fact)=>fact.op === 'deleted' && holdsData(fact),
				words: 'its data may go with it'
			},
			{
				id: 'network-policy',
				level: 'medium',
				test: isNetworkPolicy,
				words: 'it decides who may reach whom'
			},
			{
				id: 'service-account',
				level: 'medium',
				test: isServiceAccount,
				words: 'programs act in its name'
			},
			{
				id: 'object-deleted',
				level: 'medium',
				test: ({ op })=>op === 'deleted',
				words: 'something may depend on it'
			},
			{
				id: 'object-added',
				level: 'medium',
				test: ({ op })=>op === 'added',
				words: 'nothing like it was there before'
			}
		]);
		;
		const USUAL = /^(?:replicaCount|image|imagePullSecrets|nameOverride|fullnameOverride|serviceAccount|podAnnotations|podSecurityContext|securityContext|service|ingress|resources|autoscaling|nodeSelector|tolerations|affinity|persistence|networkPolicy|rbac)$/;
		const values_isValues = (path, documents)=>/^(?:[\w.-]*[._-])?values(?:[._-][\w.-]*)?\.ya?ml$/i.test((0, risk_names.Fl)(path)) || (/\.ya?ml$/i.test(path) && documents.some((value)=>isMapping(value) && (countUsual(value) >= 3 || hasImageInParts(value))));
		const countUsual = (value)=>isMapping(value) ? Object.keys(value).filter((key)=>USUAL.test(key)).length : 0;
		function hasImageInParts(value) {
			if (!isMapping(value)) return false;
			return Object.entries(value).some(([key, inner])=>(/image$/i.test(key) && isMapping(inner) && 'repository' in inner && 'tag' in inner) || hasImageInParts(inner));
		}
		function valuesPath({ group, kind }, path) {
			if (kind === 'HelmRelease') return path[0] === 'spec' && path[1] === 'values' ? path : undefined;
			const at = group === 'argoproj.io' ? path.indexOf('helm') + 1 : 0;
			if (at > 0 && path[at] === 'valuesObject') return path;
			const [name, part] = path.slice(at + 1);
			if (at === 0 || path[at] !== 'parameters' || name === undefined || part !== 'value') return undefined;
			return [
				...path.slice(0, at + 1),
				...name.split('.')
			];
		}
		const isPatch = (documents)=>documents.some((list)=>Array.isArray(list) && list.length > 0 && list.every((item)=>isMapping(item) && typeof item['op'] === 'string' && String(item['path']).startsWith('/')));
		function patchedPath([pointer = '', ...rest]) {
			if (!pointer.startsWith('/')) return pointer === '' ? rest : [
				pointer,
				...rest
			];
			const parts = pointer.slice(1).split('/');
			return [
				...parts.map((part)=>part.replaceAll('~1', '/').replaceAll('~0', '~')),
				...rest.slice(rest[0] === 'value' ? 1 : 0)
			];
		}
		var words = __webpack_require__(26594);
		;
		const MANIFEST_RULES = table()([
			{
				id: 'template-guarded',
				level: 'high',
				test: (guarded)=>guarded,
				words: 'was compared by lines and touches access or security'
			},
			{
				id: 'template',
				level: 'medium',
				test: ()=>true,
				words: 'is a template, too large or no plain YAML, and was compared by lines'
			}
		]);
		const SAME = table()([
			{
				id: 'same',
				level: 'low',
				test: ()=>true,
				words: 'changes in its layout or comments alone'
			}
		]);
		const ROWS = [
			...MANIFEST_RULES,
			...SAME,
			...FIELD_RULES,
			...OBJECT_RULES
		];
		const CLUSTER_RULE_IDS = ROWS.map(({ id })=>id);
		const FILES = /\.(?:ya?ml|json|tpl)(?:\.(?:j2|jinja2?|tpl|tmpl|gotmpl|erb))?$/i;
		const TEMPLATE = /\.(?:tpl|j2|jinja2?|tmpl|gotmpl|erb)$/i;
		const isInTemplates = (path)=>TEMPLATE.test(path) || /(?:^|\/)templates\//i.test(path);
		function rateManifest(manifest) {
			const { path, before, after, lines } = manifest;
			if (!FILES.test(path) || (0, risk_names.eJ)(path)) return undefined;
			if (path.endsWith('.json') && !/"(?:apiVersion|op)"/.test(`${before}${after}`)) return undefined;
			const [old, now] = [
				documentsOf(path, before),
				documentsOf(path, after)
			];
			if (/\.tpl$/i.test(path) || !old || !now) return isTemplate(manifest) ? rateTemplate(manifest) : undefined;
			const [left, right] = [
				objectsOf(old),
				objectsOf(now)
			];
			const isCluster = left.size + right.size > 0;
			if (!isCluster && !values_isValues(path, [
				...old,
				...now
			]) && !isPatch([
				...old,
				...now
			])) return undefined;
			const known = new Set(old.flatMap((document)=>knownIn(document)));
			const found = [
				...new Set([
					...left.keys(),
					...right.keys()
				])
			].flatMap((key)=>rateObject(path, left.get(key), right.get(key), known));
			const rest = fieldFindings(`${(0, words.a)(path)}:`, old.filter(isRest), now.filter(isRest), undefined, known, false);
			const made = isInTemplates(path) && lines.some((line)=>/\{\{|\{%|<%/.test(line)) ? rateTemplate(manifest) : [];
			const all = [
				...found,
				...rest,
				...made
			];
			return all.length > 0 ? all : [
				{
					rule: SAME[0],
					reason: `${(0, words.a)(path)} ${SAME[0].words}.`
				}
			];
		}
		function documentsOf(path, text) {
			const documents = readDocuments(text);
			if (!/^kustomization\.ya?ml$/.test((0, risk_names.Fl)(path))) return documents;
			const usual = {
				apiVersion: 'kustomize.config.k8s.io/v1beta1',
				kind: 'Kustomization'
			};
			return documents?.map((document)=>(isMapping(document) ? {
					...usual,
					...document
				} : document));
		}
		const cluster_text = (value)=>(typeof value === 'string' ? value : '');
		const isObject = (value)=>isMapping(value) && cluster_text(value['apiVersion']) !== '' && cluster_text(value['kind']) !== '';
		const cluster_isList = (value)=>/List$/.test(cluster_text(value['kind'])) && Object.keys(value).every((key)=>/^(?:apiVersion|kind|metadata|items)$/.test(key)) && Array.isArray(value['items']) && value['items'].every(isObject);
		const isRest = (value)=>!isObject(value);
		function objectsOf(documents) {
			const found = new Map();
			const seen = new Map();
			for (const document of documents)collect(document, true);
			return found;
			function collect(value, top) {
				if (typeof value !== 'object' || value === null) return;
				if (isObject(value) && (top || isMapping(value['metadata'])) && !cluster_isList(value)) put(value);
				for (const inner of Object.values(value))collect(inner, false);
			}
			function put(value) {
				const metadata = isMapping(value['metadata']) ? value['metadata'] : {};
				const version = cluster_text(value['apiVersion']);
				const object = {
					group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
					kind: cluster_text(value['kind']),
					namespace: cluster_text(metadata['namespace']),
					name: cluster_text(metadata['name']) || cluster_text(metadata['generateName']),
					value
				};
				const key = [
					object.group,
					object.kind,
					object.namespace,
					object.name
				].join('\n');
				const count = (seen.get(key) ?? 0) + 1;
				seen.set(key, count);
				found.set(`${key}\n${count}`, object);
			}
		}
		function knownIn(value, key = '') {
			if (typeof value === 'string') return [
				/image$/i.test(key) ? imageRepository(value) : (remoteBase(value) ?? [])
			].flat();
			if (typeof value !== 'object' || value === null) return [];
			return Object.entries(value).flatMap(([name, inner])=>knownIn(inner, name));
		}
		function rateObject(path, before, after, known) {
			const object = after ?? before;
			const { group, kind, namespace, name } = object;
			const op = !before ? 'added' : !after ? 'deleted' : 'changed';
			if (before && after && differences(before.value, after.value, object).length === 0) return [];
			const fact = {
				group,
				kind,
				namespace,
				name,
				op,
				before: before?.value,
				after: after?.value
			};
			const rule = OBJECT_RULES.find((row)=>applies(row, fact));
			const called = `${(0, words.a)(kind)} ${(0, words.a)([
				namespace,
				name
			].filter((part)=>part !== '').join('/') || 'without a name')}`;
			const own = rule ? [
				{
					rule,
					reason: `${(0, words.a)(path)}: ${called} is ${op}: ${rule.words}.`
				}
			] : [];
			if (rule && op !== 'added') return own;
			return [
				...own,
				...fieldFindings(`${(0, words.a)(path)}: ${called}`, before?.value, after?.value, object, known, !before)
			];
		}
		function fieldFindings(start, before, after, of, known, newOnly) {
			const rules = newOnly ? POD_RULES : FIELD_RULES;
			const met = new Map();
			for (const difference of differences(before, after, of)){
				const fact = factOf(difference, of, known);
				if (isSameAmount(fact)) continue;
				const rule = rules.find((row)=>applies(row, fact));
				if (!rule) continue;
				const leaves = met.get(rule);
				if (leaves) leaves.push(told(fact));
				else met.set(rule, [
					told(fact)
				]);
			}
			return [
				...met
			].map(([rule, leaves])=>({
					rule,
					reason: `${start} ${rule.words}${(0, words.K)(leaves)}.`
				}));
		}
		function factOf(difference, of, known) {
			const path = of ? valuesPath(of, difference.path) : patchedPath(difference.path.slice(1));
			return {
				...difference,
				path: path ?? difference.path,
				of: path ? undefined : of,
				known
			};
		}
		function told({ path, before, after }) {
			const isAmount = (value)=>typeof value === 'number' || (typeof value === 'string' && /^[\d.]{1,20}[A-Za-z]{0,2}$/.test(value));
			const change = isAmount(before) && isAmount(after) ? ` ${String(before)} \u{2192} ${String(after)}` : '';
			return (0, words.a)(path.join('.')) + change;
		}
		function isTemplate({ path, before, after }) {
			const both = `${before}\n${after}`;
			return (isInTemplates(path) && both.includes('{{')) || namesObject(both) || values_isValues(path, []);
		}
		function rateTemplate({ path, before, after, lines }) {
			const guarded = guardedWords(`${before}\n${after}`, lines).map(words.a);
			const rule = MANIFEST_RULES.find((row)=>applies(row, guarded));
			return [
				{
					rule,
					reason: `${(0, words.a)(path)} ${rule.words}${(0, words.K)(guarded)}.`
				}
			];
		}
		;
		const LONGEST = 2_000;
		function apiChange(path, before, after) {
			const read = LANGUAGES.find(({ files })=>files.test(path))?.read;
			if (!read || before === after) return {
				removed: [],
				changed: []
			};
			const [old, now] = [
				read(before, path),
				read(after, path)
			];
			const removed = [
				...old.keys()
			].filter((name)=>!now.has(name));
			const changed = [
				...old
			].filter(([name, signatures])=>{
				const left = [
					...(now.get(name) ?? [])
				];
				return left.length > 0 && !signatures.every((signature)=>take(left, signature));
			});
			return {
				removed,
				changed: changed.map(([name])=>name)
			};
		}
		function take(list, item) {
			const at = list.indexOf(item);
			if (at >= 0) list.splice(at, 1);
			return at >= 0;
		}
		function add(surface, name, signature) {
			const known = surface.get(name);
			const line = signature.replace(/\s+/g, ' ').trim();
			if (!known) surface.set(name, [
				line
			]);
			else if (known.length < 50) known.push(line);
		}
		function declaration(text, start) {
			const part = text.slice(start, start + LONGEST);
			const end = part.search(/\n(?=[A-Za-z/@#_])/);
			return end < 0 ? part : part.slice(0, end);
		}
		const withoutComments = (text)=>text.split('\n').filter((line)=>!/^\s*(?:\/\/|\/?\*)/.test(line)).join('\n');
		function head(text, ends) {
			let depth = 0;
			for(let at = 0; at < text.length; at += 1){
				const char = text[at];
				if ('([<'.includes(char)) depth += 1;
				else if (')]'.includes(char) || (char === '>' && text[at - 1] !== '=')) depth -= 1;
				else if (depth <= 0 && ends.includes(char)) return text.slice(0, at);
			}
			return text;
		}
		const TYPESCRIPT = /^export[ \t]+(?:default[ \t]+)?(?:declare[ \t]+)?(?:abstract[ \t]+)?(?:asyn[c][ \t]+)?(function\*?|class|const|let|var|interface|type|enum|namespace)[ \t]+([\w$]+)/gm;
		function typescript(text) {
			const surface = new Map();
			for (const match of text.matchAll(TYPESCRIPT)){
				const [, kind = '', name = ''] = match;
				const whole = withoutComments(declaration(text, match.index));
				if (/^(?:const|let|var)$/.test(kind)) add(surface, name, constant(whole));
				else add(surface, name, /^(?:function|class)/.test(kind) ? head(whole, '{') : whole);
			}
			for (const match of text.matchAll(/^export[ \t]+(?:type[ \t]+)?\{([^}]{0,5000})\}/gm)){
				for (const item of match[1].split(',')){
					const name = item.trim().split(/\s+/).at(-1);
					if (name && !item.trim().startsWith('//')) add(surface, name, 'export');
				}
			}
			for (const [, star = ''] of text.matchAll(/^export[ \t]+(\*[^\n;]{0,300})/gm))add(surface, star.trim(), 'export');
			if (/^export[ \t]+default\b/m.test(text)) add(surface, 'default', 'export');
			for (const [, name = ''] of text.matchAll(/^((?:module\.)?exports(?:\.[\w$]+)?)[ \t]*=/gm))add(surface, name, 'export');
			return surface;
		}
		function constant(text) {
			const arrow = text.indexOf('=>');
			const equals = text.search(/=(?![>=])/);
			if (equals < 0) return text;
			const value = text.slice(equals + 1).trimStart();
			return arrow > equals && /^(?:asyn[c]\s)?\s{0,9}(?:[(<]|[\w$]{1,80}\s{0,9}=>)/.test(value) ? text.slice(0, arrow) : text.slice(0, equals);
		}
		const GO = /^(?:func[ \t]+(?:\(([^)\n]{0,200})\)[ \t]*)?|type[ \t]+|var[ \t]+|const[ \t]+)([A-Z]\w*)/gm;
		function go(text, path) {
			const surface = new Map();
			if (/(?:^|\/)internal\/|_test\.go$/.test(path) || /^package main$/m.test(text)) return surface;
			for (const match of text.matchAll(GO)){
				const [start, receiver, name = ''] = match;
				const of = /(\w+)(?:\[[^\]]*\])?\s*$/.exec(receiver ?? '')?.[1];
				const whole = withoutComments(declaration(text, match.index));
				const body = start.startsWith('type') ? whole : start.startsWith('func') ? goHead(whole) : head(whole, '=');
				add(surface, of ? `${of}.${name}` : name, body);
			}
			let open = false;
			for (const line of text.split('\n')){
				if (/^(?:var|const|type) \($/.test(line.trimEnd())) open = true;
				else if (line.startsWith(')')) open = false;
				const name = open ? /^\t([A-Z]\w*)/.exec(line)?.[1] : undefined;
				if (name) add(surface, name, head(line, '='));
			}
			return surface;
		}
		function goHead(text) {
			const end = text.indexOf('{\n');
			return end < 0 ? head(text, '{') : text.slice(0, end);
		}
		function python(text, path) {
			const surface = new Map();
			const listed = /^__all__[ \t]*(?::[^=\n]{0,80})?\+?=[ \t]*[[(]([^\])]{0,20000})/m.exec(text)?.[1];
			const names = [
				...(listed ?? '').matchAll(/["'](\w+)["']/g)
			].map(([, name])=>name);
			for (const name of names)add(surface, name, '__all__');
			const isPackage = (0, risk_names.Fl)(path) === '__init__.py';
			for (const match of text.matchAll(/^(?:asyn[c][ \t]+)?(?:def|class)[ \t]+(\w+)/gm)){
				const name = match[1];
				if (names.includes(name) || (isPackage && !name.startsWith('_'))) add(surface, name, head(declaration(text, match.index), ':'));
			}
			if (!isPackage) return surface;
			for (const [, items = ''] of text.matchAll(/^from[ \t]+\.[\w.]{0,200}[ \t]+import[ \t]+(\([^)]{0,5000}|[^\n(]{1,1000})/gm)){
				for (const item of items.replace(/^\(/, '').split(',')){
					const name = item.trim().split(/\s+/).at(-1) ?? '';
					if (/^[A-Za-z]\w*$/.test(name)) add(surface, name, 'import');
				}
			}
			return surface;
		}
		function java(text) {
			const surface = new Map();
			for (const [found] of text.matchAll(/^[ \t]*public[ \t][^;{}=]{1,500}/gm)){
				const [before = ''] = found.split('(', 1);
				const name = /\b(?:class|interface|enum|record|struct)\s+(\w+)/.exec(before)?.[1] ?? /(\w+)\s*$/.exec(before)?.[1];
				if (name) add(surface, name, found);
			}
			return surface;
		}
		const PROTO = /^[ \t]*(?:(?:message|enum|service|oneof|rpc)[ \t]+(\w+)|(?:(?:repeated|optional|required)[ \t]+)?[\w.<>]+(?:,[ \t]*[\w.]+>)?[ \t]+(\w+)[ \t]*=|(\w+)[ \t]*=[ \t]*-?\d)/;
		const GRAPHQL = /^[ \t]*(?:(?:extend[ \t]+)?(?:type|interface|enum|input|union|scalar|directive)[ \t]+@?(\w+)|(\w+)[ \t]*[(:]|([A-Z_]{2,})[ \t]*$)/;
		const schema = (pattern)=>(text)=>{
				const surface = new Map();
				const blocks = [];
				for (const line of text.split('\n')){
					const [, block, field, value] = pattern.exec(line) ?? [];
					const name = block ?? field ?? value;
					if (name) add(surface, [
						...blocks.slice(-3),
						name
					].join('.'), line.replace(/\s*(?:\/\/|#).*$/, ''));
					const [opened, closed] = [
						line.split('{').length,
						line.split('}').length
					];
					if (opened > closed && blocks.length < 20) blocks.push(name ?? '');
					if (closed > opened) blocks.pop();
				}
				return surface;
			};
		const LANGUAGES = [
			{
				files: /\.[cm]?[jt]sx?$/,
				read: typescript
			},
			{
				files: /\.go$/,
				read: go
			},
			{
				files: /\.pyi?$/,
				read: python
			},
			{
				files: /\.(?:java|cs)$/,
				read: java
			},
			{
				files: /\.proto$/,
				read: schema(PROTO)
			},
			{
				files: /\.(?:graphqls?|gql)$/,
				read: schema(GRAPHQL)
			}
		];
		;
		const isProduct = ({ path, structured })=>!structured && !(0, risk_names.ZQ)(path) && !(0, risk_names.Nu)(path);
		const isRun = ({ path, before, after, executable })=>executable || (0, risk_names.Kh)(path, before) || (0, risk_names.Kh)(path, after) || (0, risk_names.Tc)(path) || (0, risk_names.Xt)(path) || (0, risk_names.Yh)(path);
		const DOWNLOAD = /\b(?:curl|wget|iwr|irm|invoke-webrequest)\b/i;
		const INTO_SHELL = /\|[^|]{0,100}\b(?:(?:ba|z|k|da)?sh|python3?|node|perl|ruby|iex)\b/i;
		const DANGER = [
			[
				'a download is run',
				(line)=>INTO_SHELL.test(line.slice(Math.max(0, line.search(DOWNLOAD)))) && DOWNLOAD.test(line)
			],
			[
				'a download is run',
				(line)=>/\b(?:(?:ba|z|da)?sh|source)\b[^|;&]{0,40}[<$]\(\s{0,9}(?:curl|wget)\b/i.test(line)
			],
			[
				'eval',
				(line)=>/(?:^|[\s;&|(`"'@])(?:eval|iex|invoke-expression)[\s("'`$]/i.test(line)
			],
			[
				'sudo',
				(line)=>/(?:^|[\s;&|(`"'@-])(?:sudo|doas)\s/.test(line)
			],
			[
				'chmod',
				(line)=>/\bchmod\s{1,9}(?:-\w{1,9}\s{1,9})?(?:0?777|a\+w|[ugo]{0,3}\+s)\b/.test(line)
			]
		];
		function dangers(lines) {
			const commands = lines.join('\n').replaceAll('\\\n', ' ').split('\n');
			const found = commands.flatMap((line)=>DANGER.filter(([, test])=>test(line.slice(0, 2_000))));
			return [
				...new Set(found.map(([name])=>name))
			];
		}
		const DESTROYS = /\b(?:drop|truncate|grant|revoke|rename)|(?<!\bon\s)\b(?:delete|update)\b|\b(?:remove|delete|alter)_?(?:column|field|model|table|index)|\brun(?:python|sql)\b/i;
		const COMMENT = [
			[
				/\.(?:py|pyi|rb|sh|bash|zsh|pl|r|tf|toml|ya?ml|mk)$|(?:^|\/)(?:Dockerfile|Makefile)$/,
				/^\s*#/
			],
			[
				/\.(?:[cm]?[jt]sx?|go|rs|java|kts?|c|h|cc|cpp|hpp|cs|swift|scala|php|proto)$/,
				/^\s*\/\//
			],
			[
				/\.(?:sql|lua|hs)$/,
				/^\s*--/
			]
		];
		const DIRECTIVE = /^\s*(?:#!|#\s*(?:type:|noqa|pylint|mypy|nosec|pragma|pyright|ruff|flake8|syntax=|escape=|shellcheck|rubocop)|\/\/\s*(?:go:|\+build|@ts-|eslint|biome|nolint|istanbul|c8|v8|prettier|#))/i;
		const isCommentOnly = ({ path, op, added, removed })=>{
			const mark = COMMENT.find(([files])=>files.test(path))?.[1];
			const lines = [
				...added,
				...removed
			];
			return (op === 'changed' && mark !== undefined && lines.every((line)=>line.trim() === '' || (mark.test(line) && !DIRECTIVE.test(line))));
		};
		const OPENAPI = /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i;
		const api = (fact)=>isProduct(fact) ? apiChange(fact.path, fact.before, fact.after) : {
				removed: [],
				changed: []
			};
		const FILE_RULES = table()([
			{
				id: 'ci',
				level: 'high',
				test: ({ path })=>(0, risk_names.Xt)(path),
				words: 'decides what runs in CI, or who reviews'
			},
			{
				id: 'dangerous-command',
				level: 'high',
				test: (fact)=>isRun(fact) && dangers(fact.added),
				words: 'gets a command that runs foreign text or takes more rights'
			},
			{
				id: 'lock-only',
				level: 'high',
				test: ({ path, paths })=>(0, risk_names.eJ)(path) && !(0, risk_names.eT)(path, paths),
				words: 'is a lock file that changes without its manifest'
			},
			{
				id: 'lock',
				level: 'medium',
				test: ({ path, paths })=>(0, risk_names.eJ)(path) && (0, risk_names.eT)(path, paths),
				words: 'is a lock file: other code is installed'
			},
			{
				id: 'migration',
				level: 'high',
				test: (fact)=>isProduct(fact) && (0, risk_names.b4)(fact.path) && (fact.op !== 'added' || DESTROYS.test(fact.after)),
				words: "changes a database's shape or content, or a migration that may have run already"
			},
			{
				id: 'migration-new',
				level: 'medium',
				test: (fact)=>isProduct(fact) && (0, risk_names.b4)(fact.path) && fact.op === 'added',
				words: 'is a new database migration'
			},
			{
				id: 'api-removed',
				level: 'high',
				test: (fact)=>api(fact).removed.map(words.a),
				words: 'no longer has what others may use'
			},
			{
				id: 'api-changed',
				level: 'medium',
				test: (fact)=>api(fact).changed.map(words.a),
				words: 'changes what others may use'
			},
			{
				id: 'openapi-removed',
				level: 'high',
				test: ({ path, op, added, removed })=>OPENAPI.test(path) && (op === 'deleted' || removed.length > added.length),
				words: 'describes an interface and loses more than it gains'
			},
			{
				id: 'openapi',
				level: 'medium',
				test: ({ path })=>OPENAPI.test(path),
				words: 'describes an interface'
			},
			{
				id: 'infrastructure',
				level: 'medium',
				test: ({ path, structured })=>!structured && (0, risk_names.Od)(path),
				words: 'describes infrastructure in a form that is not compared'
			},
			{
				id: 'guarded',
				level: 'medium',
				test: ({ path })=>(0, risk_names.JN)(path) && !(0, risk_names.Xt)(path) && !(0, risk_names.eJ)(path),
				words: 'is guarded: what is built, installed or run follows it'
			},
			{
				id: 'sensitive',
				level: 'medium',
				test: (fact)=>isProduct(fact) && !isCommentOnly(fact) && (0, risk_names.IT)(fact.path).map(words.a),
				words: 'has to do with security by its name'
			},
			{
				id: 'deleted',
				level: 'medium',
				test: ({ path, op })=>op === 'deleted' && !(0, risk_names.ZQ)(path),
				words: 'is deleted'
			},
			{
				id: 'docs',
				level: 'low',
				test: ({ path })=>(0, risk_names.ZQ)(path),
				words: 'is documentation'
			},
			{
				id: 'comments',
				level: 'low',
				test: (fact)=>!fact.structured && isCommentOnly(fact),
				words: 'changes in its comments alone'
			},
			{
				id: 'tests',
				level: 'low',
				test: ({ path })=>(0, risk_names.Nu)(path),
				words: 'belongs to the tests'
			},
			{
				id: 'edit',
				level: 'low',
				test: (fact)=>isProduct(fact) && !isCommentOnly(fact),
				words: 'has a plain edit'
			}
		]);
		;
		const RULE_IDS = [
			...FILE_RULES.map(({ id })=>id),
			...CHANGE_RULES.map(({ id })=>id),
			...CLUSTER_RULE_IDS
		];
		const MOST_REASONS = 20;
		const rank = (level)=>fix.F7.indexOf(level);
		function rateRisk(files, table = {}) {
			const facts = factsOf(files);
			const found = [
				...facts.flatMap(ofFile),
				...ofChange(facts)
			].map(({ rule, reason })=>({
					level: table[rule.id] ?? rule.level,
					reason
				}));
			const worst = found.toSorted((a, b)=>rank(b.level) - rank(a.level));
			return {
				level: worst[0]?.level ?? 'low',
				reasons: [
					...new Set(worst.map(({ reason })=>reason))
				].slice(0, MOST_REASONS)
			};
		}
		function worseOf(code, said) {
			if (rank(said) <= rank(code.level)) return code;
			const reasons = [
				`The model rates its own change as ${said}.`,
				...code.reasons
			];
			return {
				level: said,
				reasons: reasons.slice(0, MOST_REASONS)
			};
		}
		function factsOf(files) {
			const paths = files.map(({ path })=>path);
			return files.map((change)=>{
				const { path, before, after, mode } = change;
				const { added, removed } = (0, patch.MA)(change);
				const lines = lineDifference(before ?? '', after ?? '');
				const sides = {
					path,
					before: before ?? '',
					after: after ?? ''
				};
				const findings = rateManifest({
					...sides,
					lines: [
						...lines.added,
						...lines.removed
					]
				});
				return {
					...sides,
					...lines,
					op: before === null ? 'added' : after === null ? 'deleted' : 'changed',
					size: added + removed,
					executable: mode === '100755',
					structured: findings !== undefined,
					paths,
					findings: findings ?? []
				};
			});
		}
		function ofFile(fact) {
			const found = FILE_RULES.flatMap((rule)=>{
				const names = applies(rule, fact);
				return names ? [
					{
						rule,
						reason: `${(0, words.a)(fact.path)} ${rule.words}${(0, words.K)(names)}.`
					}
				] : [];
			});
			const all = [
				...fact.findings,
				...found
			];
			const serious = all.filter(({ rule })=>rule.level !== 'low');
			return serious.length > 0 ? serious : all;
		}
		const ofChange = (facts)=>{
			const rule = CHANGE_RULES.find((row)=>applies(row, facts));
			return rule ? [
				{
					rule,
					reason: `The change ${rule.words}.`
				}
			] : [];
		};
	}),
	75759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Fl: ()=>(baseName),
			IT: ()=>(sensitiveWords),
			J4: ()=>(SECRET_NAME),
			JN: ()=>(isGuarded),
			Kh: ()=>(isScript),
			Nu: ()=>(isTest),
			Od: ()=>(isInfrastructure),
			Tc: ()=>(isBuild),
			Xt: ()=>(isCi),
			Yh: ()=>(isManifest),
			ZQ: ()=>(isDoc),
			b4: ()=>(isMigration),
			eJ: ()=>(isLock),
			eT: ()=>(hasManifest)
		});
		var _protected_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44108);
		const baseName = (path)=>path.slice(path.lastIndexOf('/') + 1);
		const TEST_FOLDER = /(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|specs?|testdata|e2e)\//i;
		const TEST_FILE = /(?:^test_|^conftest\.py$|[._-](?:test|spec)s?\.\w+$|Tests?\.(?:java|kt|cs|scala|groovy|php)$)/;
		const isTest = (path)=>TEST_FOLDER.test(path) || TEST_FILE.test(baseName(path));
		const DOC = /\.(?:md|markdown|rst|adoc|txt)$|^(?:licen[cs]e|notice|authors|changelog|contributors)$/i;
		const NO_DOC = /^(?:requirements|constraints)[\w.-]*\.txt$|^CMakeLists\.txt$/i;
		const AGENT = /^(?:agents|claude|gemini|copilot-instructions|skill)\.md$|^(?:\.cursorrules|\.windsurfrules)$/i;
		const isDoc = (path)=>{
			const name = baseName(path);
			return DOC.test(name) && !NO_DOC.test(name) && !AGENT.test(name);
		};
		const CI = /^(?:\.github|\.circleci|\.buildkite|\.tekton|\.gitlab|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci\.ya?ml|Jenkinsfile[\w.-]*|azure-pipelines[\w.-]*\.ya?ml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|appveyor\.yml|\.cirrus\.yml|action\.ya?ml|CODEOWNERS)$/i;
		const isCi = (path)=>CI.test(path);
		const BUILD = /^(?:(?:Docker|Container)file(?:[.-][\w.-]+)?|[\w.-]+\.(?:dockerfile|mk|cmake)|(?:GNU)?makefile|CMakeLists\.txt|justfile|taskfile\.ya?ml|rakefile|vagrantfile|earthfile|(?:docker-)?compose[\w.-]*\.ya?ml|docker-bake\.(?:hcl|json)|skaffold\.ya?ml|tiltfile)$/i;
		const isBuild = (path)=>BUILD.test(baseName(path));
		const INFRASTRUCTURE = /\.(?:tf|tfvars|hcl|bicep)$|(?:^|\/)(?:kustomization|helmfile)\.ya?ml$|(?:^|\/)(?:playbooks?|roles|cloudformation|k8s|kubernetes|manifests|kustomize|overlays|helm|charts?)\/.*\.(?:ya?ml|json|tpl)$/i;
		const isInfrastructure = (path)=>INFRASTRUCTURE.test(path);
		const LOCKS = [
			[
				/^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/,
				/^(?:package\.json|pnpm-workspace\.yaml)$/
			],
			[
				/^(?:poetry|uv|pdm)\.lock$/,
				/^pyproject\.toml$/
			],
			[
				/^Pipfile\.lock$/,
				/^Pipfile$/
			],
			[
				/^go\.(?:work\.)?sum$/,
				/^go\.(?:mod|work)$/
			],
			[
				/^Cargo\.lock$/,
				/^Cargo\.toml$/
			],
			[
				/^Gemfile\.lock$/,
				/^(?:Gemfile|[\w.-]+\.gemspec)$/
			],
			[
				/^composer\.lock$/,
				/^composer\.json$/
			],
			[
				/^(?:[\w.-]+\.)?lockfile$|^verification-metadata\.xml$/,
				/^(?:(?:build|settings)\.gradle(?:\.kts)?|libs\.versions\.toml|pom\.xml)$/
			],
			[
				/^Chart\.lock$/,
				/^Chart\.ya?ml$/
			],
			[
				/^mix\.lock$/,
				/^mix\.exs$/
			],
			[
				/^packages\.lock\.json$/,
				/^(?:[\w.-]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props)$/
			],
			[
				/^pubspec\.lock$/,
				/^pubspec\.yaml$/
			],
			[
				/^deno\.lock$/,
				/^deno\.jsonc?$/
			],
			[
				/^flake\.lock$/,
				/^flake\.nix$/
			],
			[
				/^Package\.resolved$/,
				/^Package\.swift$/
			],
			[
				/^\.terraform\.lock\.hcl$/,
				/^[\w.-]+\.tf$/
			]
		];
		const lockOf = (path)=>LOCKS.find(([lock])=>lock.test(baseName(path)));
		const isLock = (path)=>lockOf(path) !== undefined;
		const hasManifest = (lock, paths)=>{
			const manifest = lockOf(lock)?.[1];
			return manifest !== undefined && paths.some((path)=>manifest.test(baseName(path)));
		};
		const OTHER_MANIFEST = /^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$|^setup\.(?:py|cfg)$|^environment\.ya?ml$|^Brewfile$/i;
		const isManifest = (path)=>{
			const name = baseName(path);
			return OTHER_MANIFEST.test(name) || (!/\.tf$/.test(name) && LOCKS.some(([, manifest])=>manifest.test(name)));
		};
		const isGuarded = (path)=>(0, _protected_paths_js__WEBPACK_IMPORTED_MODULE_0__.s)(path, UNLIMITED) !== undefined || isManifest(path) || isBuild(path);
		const UNLIMITED = {
			allowedPaths: [],
			protectedPaths: [],
			maxFiles: 0,
			maxLines: 0
		};
		const MIGRATION = /(?:^|\/)(?:migrations?|migrate|alembic\/versions|flyway|liquibase|changelogs)\/|\.sql$/i;
		const isMigration = (path)=>MIGRATION.test(path);
		const SENSITIVE = /^(?:auth|authn|authz|authentication|authorization|oauth2?|oidc|saml|sso|login|session|sessions|jwt|crypto|cryptography|encryption|cipher|security|permission|permissions|rbac|acl|iam|secret|secrets|token|tokens|credential|credentials|password|passwords|tls|ssl|cert|certs|certificate|certificates|signing|signature|csrf|sandbox|sanitize|sanitizer)$/;
		const sensitiveWords = (path)=>{
			const words = path.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/);
			return [
				...new Set(words.filter((word)=>SENSITIVE.test(word)))
			];
		};
		const isScript = (path, text)=>/\.(?:sh|bash|zsh|ksh|fish|ps1|bat|cmd)$|(?:^|\/)(?:\.husky|hooks|bin)\/[^./]+$/i.test(path) || text.startsWith('#!');
		const SECRET_NAME = /^(?:secrets?|passwords?|tokens?|credentials?|api[_-]?keys?)$|(?:secret|passwords?|passphrase|credentials|(?:api|access|private|secret|encryption)[_-]?keys?|(?:api|auth|access|bearer|bot)[_-]?token)$/i;
	}),
	90860: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Z: ()=>(readTexts)
		});
		var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67469);
		async function readTexts(github, repo, sha, paths) {
			const names = paths.map((_, index)=>`f${index}`);
			const document = `query Texts($owner: String!, $name: String!, ${names.map((name)=>`$${name}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${names.map((name)=>`${name}: object(expression: $${name}) { ... on Blob { text isTruncated } }`).join('\n    ')}
  }
}`;
			const asked = Object.fromEntries(paths.map((path, index)=>[
					`f${index}`,
					`${sha}:${path}`
				]));
			const variables = {
				owner: repo.owner,
				name: repo.name,
				...asked
			};
			const needs = [
				'contents: read'
			];
			const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_0__.P)(github, repo, document, variables, needs);
			return new Map(paths.flatMap((path, index)=>{
				const blob = answer.repository?.[`f${index}`];
				return typeof blob?.text === 'string' && !blob.isTruncated ? [
					[
						path,
						blob.text
					]
				] : [];
			}));
		}
	}),
	73998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Eb: ()=>(compilePattern),
			Y5: ()=>(MAX_PATTERN)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const MAX_PATTERN = 512;
		const MAX_INPUT = 1_000;
		async function compilePattern(source, where, options = {}) {
			const { maxInput = MAX_INPUT, ignoreCase = false } = options;
			if (source.length === 0 || source.length > MAX_PATTERN) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: a pattern has 1 to ${MAX_PATTERN} characters, not ${source.length}.`);
			}
			const { RE2JS } = await __webpack_require__.e(2856).then(__webpack_require__.bind(__webpack_require__, 2856));
			const compiled = compile();
			return {
				source,
				test: (text)=>compiled.test(text.slice(0, maxInput)),
				findAll (text, limit = 100) {
					const input = text.slice(0, maxInput);
					const matcher = compiled.matcher(input);
					const found = [];
					while(found.length < limit && matcher.find())found.push({
						start: matcher.start(),
						end: matcher.end()
					});
					return found;
				}
			};
			function compile() {
				try {
					return RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
				} catch (error) {
					const reason = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).slice(0, 200);
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: ${reason}. Patterns are RE2: no look-around, no back references.`, {
						cause: error
					});
				}
			}
		}
	})
};
