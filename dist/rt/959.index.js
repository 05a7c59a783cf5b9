export const id = 959;
export const ids = [
	959
];
export const modules = {
	20959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			seenBefore: ()=>(seenBefore)
		});
		var es = __webpack_require__(72150);
		;
		const FLOOR = 0.6;
		const FEWEST_WORDS = 5;
		const MOST_WORDS = 300;
		const MOST_CHARS = 8_000;
		const MOST_COMPARED = 400;
		const MOST_CANDIDATES = 10;
		function likeWords({ failure, text }, past) {
			const candidates = (failure ? past.filter((one)=>one.class !== 'unknown' && one.class === failure.class) : past).slice(0, MOST_COMPARED);
			if (candidates.length === 0) return [];
			const views = failure ? [
				({ title, lines })=>[
						title,
						...lines
					].join('\n'),
				({ excerpt })=>excerpt
			] : [
				({ title, lines, excerpt })=>[
						title,
						...lines,
						excerpt
					].join('\n')
			];
			const present = failure ? {
				title: failure.title ?? '',
				lines: failure.anchors.map((anchor)=>anchor.text),
				excerpt: failure.excerpt
			} : {
				title: '',
				lines: [],
				excerpt: text
			};
			const indexes = views.map((view)=>shares([
					present,
					...candidates
				].map(view)));
			const least = (from, to)=>Math.min(...indexes.map((share)=>share(from, to)));
			return candidates.map((one, index)=>({
					one,
					id: index + 1,
					share: least(0, index + 1)
				})).filter(({ share })=>share >= FLOOR).toSorted((a, b)=>b.share - a.share).slice(0, MOST_CANDIDATES).filter(({ id })=>failure === undefined || least(id, 0) >= FLOOR).map(({ one })=>one);
		}
		function shares(texts) {
			const index = new es.A({
				fields: [
					'text'
				],
				tokenize: wordsOf,
				processTerm: (term)=>term,
				autoVacuum: false
			});
			index.addAll(texts.map((text, id)=>({
					id,
					text
				})));
			const asked = new Map();
			const scores = (from)=>{
				const words = [
					...new Set(wordsOf(texts[from] ?? ''))
				].slice(0, MOST_WORDS);
				if (words.length < FEWEST_WORDS) return new Map();
				return new Map(index.search(words.join(' ')).map(({ id, score })=>[
						id,
						score
					]));
			};
			return (from, to)=>{
				const found = asked.get(from) ?? scores(from);
				asked.set(from, found);
				const [own = 0, other = 0] = [
					found.get(from),
					found.get(to)
				];
				return own > 0 ? Math.min(1, other / own) : 0;
			};
		}
		const wordsOf = (text)=>text.slice(0, MOST_CHARS).toLowerCase().match(/\p{L}[\p{L}_]{3,60}/gu) ?? [];
		var fate = __webpack_require__(91793);
		var moment = __webpack_require__(89143);
		;
		const MOST_SEEN = 3;
		function seenBefore(present, { failures, fixes }) {
			const { failure } = present;
			const own = {
				issue: present.issue,
				fingerprint: failure?.fingerprint
			};
			const repaired = (0, fate.fy)([
				...failures,
				...(failure ? [
					{
						...own,
						reds: (0, fate.wp)(failure)
					}
				] : [])
			]);
			const fixOf = (fix)=>{
				const cameBack = (0, fate.vn)(fix, repaired(fix));
				return {
					pull: fix.pull,
					mergedAt: fix.mergedAt,
					...(cameBack === undefined ? {} : {
						cameBack
					})
				};
			};
			const told = (past, alike)=>{
				const last = fixes.filter((fix)=>repairs(fix, past)).toSorted(newestFirst)[0];
				return {
					issue: past.issue,
					alike,
					...(last ? {
						fix: fixOf(last)
					} : {}),
					lastAt: past.reds.map(({ at })=>at).toSorted((a, b)=>(0, moment.nR)(b) - (0, moment.nR)(a))[0],
					rootCause: past.rootCause,
					quote: past.lines[0] ?? ''
				};
			};
			const others = failures.filter(({ issue })=>!(0, fate.q)(issue, present.issue));
			const by = (alike, found)=>found.map((past)=>told(past, alike)).toSorted(order);
			const same = others.filter((past)=>failure !== undefined && past.fingerprint === failure.fingerprint);
			const kin = others.filter((past)=>!same.includes(past) && failure?.loose !== undefined && past.loose === failure.loose);
			const sure = [
				...by('fingerprint', same),
				...by('kind', kin)
			].slice(0, MOST_SEEN);
			const rest = sure.length < MOST_SEEN ? others.filter((past)=>!same.includes(past) && !kin.includes(past)) : [];
			const worded = likeWords(present, rest).map((past)=>told(past, 'words')).filter(({ rootCause, fix })=>rootCause !== '' || fix !== undefined);
			const seen = [
				...sure,
				...worded
			].slice(0, MOST_SEEN);
			const unheld = fixes.filter((fix)=>repairs(fix, own) && seen.every((one)=>one.fix?.pull !== fix.pull)).toSorted(newestFirst).map(fixOf).flatMap(({ cameBack, ...fix })=>(cameBack === undefined ? [] : [
					{
						...fix,
						cameBack
					}
				])).slice(0, MOST_SEEN);
			return {
				seen,
				unheld
			};
		}
		const repairs = (fix, { issue, fingerprint })=>(0, fate.q)(fix.issue, issue) || (fix.fingerprint !== undefined && fix.fingerprint === fingerprint);
		const order = (a, b)=>worth(b) - worth(a) || (0, moment.nR)(b.lastAt) - (0, moment.nR)(a.lastAt);
		const worth = ({ fix })=>(fix === undefined ? 0 : fix.cameBack === undefined ? 2 : 1);
		const newestFirst = (a, b)=>(0, moment.nR)(b.mergedAt) - (0, moment.nR)(a.mergedAt);
	})
};
