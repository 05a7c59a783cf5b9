export const id = 9006;
export const ids = [
	9006
];
export const modules = {
	39006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			StdioServerTransport: ()=>(StdioServerTransport)
		});
		var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
		var _shared_stdio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6224);
		class StdioServerTransport {
			constructor(_stdin = node_process__WEBPACK_IMPORTED_MODULE_0__.stdin, _stdout = node_process__WEBPACK_IMPORTED_MODULE_0__.stdout, options){
				this._stdin = _stdin;
				this._stdout = _stdout;
				this._started = false;
				this._ondata = (chunk)=>{
					try {
						this._readBuffer.append(chunk);
						this.processReadBuffer();
					} catch (error) {
						this.onerror?.(error);
						this.close().catch(()=>{});
					}
				};
				this._onerror = (error)=>{
					this.onerror?.(error);
				};
				this._readBuffer = new _shared_stdio_js__WEBPACK_IMPORTED_MODULE_1__.pt({
					maxBufferSize: options?.maxBufferSize
				});
			}
			async start() {
				if (this._started) {
					throw new Error('StdioServerTransport already started! If using Server class, note that connect() calls start() automatically.');
				}
				this._started = true;
				this._stdin.on('data', this._ondata);
				this._stdin.on('error', this._onerror);
			}
			processReadBuffer() {
				while(true){
					try {
						const message = this._readBuffer.readMessage();
						if (message === null) {
							break;
						}
						this.onmessage?.(message);
					} catch (error) {
						this.onerror?.(error);
					}
				}
			}
			async close() {
				this._stdin.off('data', this._ondata);
				this._stdin.off('error', this._onerror);
				const remainingDataListeners = this._stdin.listenerCount('data');
				if (remainingDataListeners === 0) {
					this._stdin.pause();
				}
				this._readBuffer.clear();
				this.onclose?.();
			}
			send(message) {
				return new Promise((resolve)=>{
					const json = (0, _shared_stdio_js__WEBPACK_IMPORTED_MODULE_1__.Ex)(message);
					if (this._stdout.write(json)) {
						resolve();
					} else {
						this._stdout.once('drain', resolve);
					}
				});
			}
		}
	}),
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
	})
};
