/** Things that look like secrets, put together at run time, so that no scanner of repositories finds one in here. */
const letters = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
const run = (length: number, from = letters): string => from.repeat(Math.ceil(length / from.length)).slice(0, length);
const base64 = (text: string): string => Buffer.from(text).toString('base64url');

export const githubToken = `gh${'s_'}${run(36, 'Zx9Qw8Er7Ty6Ui5Op4As3Df2Gh1')}`;
export const jwt = `${base64('{"alg":"RS256","typ":"JWT"}')}.${base64('{"iss":"app-77","exp":1790000000}')}.${run(86, 'k3Jd9-Lq_2Zx8Wv')}`;
export const appToken = `gh${'s_'}1234567_${jwt}`;
export const pemBody = [run(64, `MI${'IEow9f8Kd7'}`), run(64, 'Qz5Rt6Yu7Io8'), run(40, 'Pl0Ok9Ij8')].join('\n');
export const pem = `-----BEGIN ${'RSA PRIVATE'} KEY-----\n${pemBody}\n-----END ${'RSA PRIVATE'} KEY-----`;

/** One of each shape that must not reach a model, by the name that stands in its place. */
export const shaped: [string, string][] = [
  ['github-token', `gh${'p_'}${run(36)}`],
  ['github-token', `github_${'pat_'}${run(82)}`],
  ['github-token', appToken],
  ['aws-key-id', `AK${'IA'}${run(16, 'QWERTYUIOPASDF22')}`],
  ['google-api-key', `AI${'za'}${run(35)}`],
  ['jwt', jwt],
  ['slack-token', `xo${'xb'}-123456789012-${run(24)}`],
  ['npm-token', `np${'m_'}${run(36)}`],
  ['anthropic-key', `sk-${'ant'}-api03-${run(93)}AA`],
  ['openai-key', `sk-${'proj'}-${run(74)}`],
  ['gitlab-token', `gl${'pat'}-${run(20)}`],
  ['pypi-token', `py${'pi'}-${run(60)}`],
  ['stripe-key', `sk_${'live'}_${run(24)}`],
  ['sendgrid-key', `S${'G'}.${run(22)}.${run(43)}`],
  ['private-key', pem],
];
