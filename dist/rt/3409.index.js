export const id = 3409;
export const ids = [
	3409
];
export const modules = {
	6224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ex: ()=>(serializeMessage),
			pt: ()=>(ReadBuffer)
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63846);
		const STDIO_DEFAULT_MAX_BUFFER_SIZE = 10 * 1024 * 1024;
		class ReadBuffer {
			constructor(options){
				this._maxBufferSize = options?.maxBufferSize ?? STDIO_DEFAULT_MAX_BUFFER_SIZE;
			}
			append(chunk) {
				const newSize = (this._buffer?.length ?? 0) + chunk.length;
				if (newSize > this._maxBufferSize) {
					this.clear();
					throw new Error(`ReadBuffer exceeded maximum size of ${this._maxBufferSize} bytes`);
				}
				this._buffer = this._buffer ? Buffer.concat([
					this._buffer,
					chunk
				]) : chunk;
			}
			readMessage() {
				if (!this._buffer) {
					return null;
				}
				const index = this._buffer.indexOf('\n');
				if (index === -1) {
					return null;
				}
				const line = this._buffer.toString('utf8', 0, index).replace(/\r$/, '');
				this._buffer = this._buffer.subarray(index + 1);
				return deserializeMessage(line);
			}
			clear() {
				this._buffer = undefined;
			}
		}
		function deserializeMessage(line) {
			return _types_js__WEBPACK_IMPORTED_MODULE_0__.OR.parse(JSON.parse(line));
		}
		function serializeMessage(message) {
			return JSON.stringify(message) + '\n';
		}
	}),
	23409: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			checkBinary: ()=>(checkBinary),
			officialTransport: ()=>(officialTransport)
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(807);
		var external_node_child_process_ = __webpack_require__(31421);
		var stdio = __webpack_require__(6224);
		var lines = __webpack_require__(36755);
		;
		const MOST_BYTES = 10 * 1024 * 1024;
		const MOST_STDERR = 65_536;
		const GRACE_MS = 1_000;
		function childTransport(command, { clock, log }) {
			const buffer = new stdio.pt({
				maxBufferSize: MOST_BYTES
			});
			let child;
			let ended = Promise.resolve();
			const receive = (chunk)=>{
				try {
					buffer.append(chunk);
				} catch (error) {
					transport.onerror?.(error);
					void transport.close();
					return;
				}
				for(;;){
					try {
						const message = buffer.readMessage();
						if (message === null) return;
						transport.onmessage?.(message);
					} catch (error) {
						transport.onerror?.(error);
					}
				}
			};
			const transport = {
				start: ()=>new Promise((resolve, reject)=>{
						const started = (0, external_node_child_process_.spawn)(command.file, [
							...command.args
						], {
							cwd: (0, external_node_path_.dirname)(command.file),
							env: command.env,
							stdio: [
								'pipe',
								'pipe',
								'pipe'
							],
							detached: process.platform !== 'win32',
							windowsHide: true
						});
						child = started;
						ended = new Promise((done)=>started.once('exit', ()=>done()).once('error', ()=>done()));
						started.once('spawn', resolve);
						started.on('error', (error)=>{
							reject(error);
							transport.onerror?.(error);
						});
						started.once('close', ()=>{
							child = undefined;
							endGroup(started, 'SIGKILL');
							transport.onclose?.();
						});
						started.stdout?.on('data', receive);
						started.stdin?.on('error', (error)=>transport.onerror?.(error));
						logStderr(started, log);
					}),
				send: (message)=>new Promise((resolve, reject)=>{
						if (!child?.stdin?.writable) return reject(new Error('The MCP server is not running.'));
						child.stdin.write((0, stdio.Ex)(message), (error)=>(error ? reject(error) : resolve()));
					}),
				async close () {
					const leaving = child;
					if (!leaving) return;
					child = undefined;
					leaving.stdin?.end();
					await within(ended, clock);
					if (alive(leaving)) {
						endGroup(leaving, 'SIGTERM');
						await within(ended, clock);
					}
					endGroup(leaving, 'SIGKILL');
					await ended;
					for (const pipe of [
						leaving.stdin,
						leaving.stdout,
						leaving.stderr
					])pipe?.destroy();
					buffer.clear();
				}
			};
			return transport;
		}
		const alive = (child)=>child.exitCode === null && child.signalCode === null;
		function endGroup(child, signal) {
			if (child.pid === undefined) return;
			try {
				if (process.platform === 'win32') child.kill(signal);
				else process.kill(-child.pid, signal);
			} catch  {}
		}
		async function within(ended, clock) {
			const enough = new AbortController();
			await Promise.race([
				ended,
				clock.sleep(GRACE_MS, enough.signal).catch(()=>{})
			]);
			enough.abort();
		}
		function logStderr(child, log) {
			const splitter = (0, lines.s1)();
			let room = MOST_STDERR;
			child.stderr?.setEncoding('utf8');
			child.stderr?.on('data', (chunk)=>{
				if (room <= 0) return;
				room -= chunk.length;
				for (const line of splitter.push(chunk))log.debug(`mcp: ${line.slice(0, 500)}`);
			});
		}
		;
		const INHERITED = [
			'PATH',
			'HOME',
			'SSL_CERT_FILE',
			'SSL_CERT_DIR',
			'HTTP_PROXY',
			'HTTPS_PROXY',
			'NO_PROXY',
			'http_proxy',
			'https_proxy',
			'no_proxy'
		];
		async function checkBinary(settings) {
			const { binary, sha256 } = settings;
			if (!binary) throw new errors.yo('`mcp-server: github-official` needs `mcp-binary`: the path of github-mcp-server.');
			if (!settings.token) {
				throw new errors.yo('`mcp-server: github-official` needs `mcp-token`: a token with read rights for the server.');
			}
			const file = (0, external_node_path_.resolve)(binary);
			const found = await (0, promises_.stat)(file).catch(()=>undefined);
			if (!found?.isFile()) throw new errors.yo(`\`mcp-binary\`: there is no file ${file}.`);
			await (0, promises_.access)(file, promises_.constants.X_OK).catch((cause)=>{
				throw new errors.yo(`\`mcp-binary\`: ${file} is not executable; run chmod +x on it.`, {
					cause
				});
			});
			if (sha256 !== undefined) {
				const hash = (0, external_node_crypto_.createHash)('sha256');
				for await (const chunk of (0, external_node_fs_.createReadStream)(file))hash.update(chunk);
				const actual = hash.digest('hex');
				if (actual !== sha256.toLowerCase()) {
					throw new errors.yo(`\`mcp-sha256\` is ${sha256.toLowerCase()}, but ${file} has the SHA-256 ${actual}; it was not started.`);
				}
			}
			return file;
		}
		function officialTransport(file, settings, tools, ports) {
			const { token, serverUrl, env } = settings;
			const inherited = INHERITED.flatMap((name)=>(env[name] === undefined ? [] : [
					[
						name,
						env[name]
					]
				]));
			const host = serverUrl.replace(/\/+$/, '');
			const command = {
				file,
				args: [
					'stdio',
					'--read-only',
					tools ? `--tools=${tools.join(',')}` : '--toolsets=all'
				],
				env: {
					...Object.fromEntries(inherited),
					GITHUB_PERSONAL_ACCESS_TOKEN: token ?? '',
					...(host === 'https://github.com' ? {} : {
						GITHUB_HOST: host
					})
				}
			};
			return childTransport(command, ports);
		}
	})
};
