export const id = 6400;
export const ids = [
	6400
];
export const modules = {
	53018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			K: ()=>(Client)
		});
		var protocol = __webpack_require__(50837);
		var types = __webpack_require__(63846);
		var ajv_provider = __webpack_require__(69400);
		var zod_compat = __webpack_require__(19373);
		;
		class ExperimentalClientTasks {
			constructor(_client){
				this._client = _client;
			}
			async *callToolStream(params, resultSchema = types.TF, options) {
				const clientInternal = this._client;
				const optionsWithTask = {
					...options,
					task: options?.task ?? (clientInternal.isToolTask(params.name) ? {} : undefined)
				};
				const stream = clientInternal.requestStream({
					method: 'tools/call',
					params
				}, resultSchema, optionsWithTask);
				const validator = clientInternal.getToolOutputValidator(params.name);
				for await (const message of stream){
					if (message.type === 'result' && validator) {
						const result = message.result;
						if (!result.structuredContent && !result.isError) {
							yield {
								type: 'error',
								error: new types.Nh(types.O4.InvalidRequest, `Tool ${params.name} has an output schema but did not return structured content`)
							};
							return;
						}
						if (result.structuredContent) {
							try {
								const validationResult = validator(result.structuredContent);
								if (!validationResult.valid) {
									yield {
										type: 'error',
										error: new types.Nh(types.O4.InvalidParams, `Structured content does not match the tool's output schema: ${validationResult.errorMessage}`)
									};
									return;
								}
							} catch (error) {
								if (error instanceof types.Nh) {
									yield {
										type: 'error',
										error
									};
									return;
								}
								yield {
									type: 'error',
									error: new types.Nh(types.O4.InvalidParams, `Failed to validate structured content: ${error instanceof Error ? error.message : String(error)}`)
								};
								return;
							}
						}
					}
					yield message;
				}
			}
			async getTask(taskId, options) {
				return this._client.getTask({
					taskId
				}, options);
			}
			async getTaskResult(taskId, resultSchema, options) {
				return this._client.getTaskResult({
					taskId
				}, resultSchema, options);
			}
			async listTasks(cursor, options) {
				return this._client.listTasks(cursor ? {
					cursor
				} : undefined, options);
			}
			async cancelTask(taskId, options) {
				return this._client.cancelTask({
					taskId
				}, options);
			}
			requestStream(request, resultSchema, options) {
				return this._client.requestStream(request, resultSchema, options);
			}
		}
		var helpers = __webpack_require__(23298);
		;
		function applyElicitationDefaults(schema, data) {
			if (!schema || data === null || typeof data !== 'object') return;
			if (schema.type === 'object' && schema.properties && typeof schema.properties === 'object') {
				const obj = data;
				const props = schema.properties;
				for (const key of Object.keys(props)){
					const propSchema = props[key];
					if (obj[key] === undefined && Object.prototype.hasOwnProperty.call(propSchema, 'default')) {
						obj[key] = propSchema.default;
					}
					if (obj[key] !== undefined) {
						applyElicitationDefaults(propSchema, obj[key]);
					}
				}
			}
			if (Array.isArray(schema.anyOf)) {
				for (const sub of schema.anyOf){
					if (typeof sub !== 'boolean') {
						applyElicitationDefaults(sub, data);
					}
				}
			}
			if (Array.isArray(schema.oneOf)) {
				for (const sub of schema.oneOf){
					if (typeof sub !== 'boolean') {
						applyElicitationDefaults(sub, data);
					}
				}
			}
		}
		function getSupportedElicitationModes(capabilities) {
			if (!capabilities) {
				return {
					supportsFormMode: false,
					supportsUrlMode: false
				};
			}
			const hasFormCapability = capabilities.form !== undefined;
			const hasUrlCapability = capabilities.url !== undefined;
			const supportsFormMode = hasFormCapability || (!hasFormCapability && !hasUrlCapability);
			const supportsUrlMode = hasUrlCapability;
			return {
				supportsFormMode,
				supportsUrlMode
			};
		}
		class Client extends protocol.Zs {
			constructor(_clientInfo, options){
				super(options);
				this._clientInfo = _clientInfo;
				this._cachedToolOutputValidators = new Map();
				this._cachedKnownTaskTools = new Set();
				this._cachedRequiredTaskTools = new Set();
				this._listChangedDebounceTimers = new Map();
				this._capabilities = options?.capabilities ?? {};
				this._jsonSchemaValidator = options?.jsonSchemaValidator ?? new ajv_provider.p();
				if (options?.listChanged) {
					this._pendingListChangedConfig = options.listChanged;
				}
			}
			_setupListChangedHandlers(config) {
				if (config.tools && this._serverCapabilities?.tools?.listChanged) {
					this._setupListChangedHandler('tools', types.fH, config.tools, async ()=>{
						const result = await this.listTools();
						return result.tools;
					});
				}
				if (config.prompts && this._serverCapabilities?.prompts?.listChanged) {
					this._setupListChangedHandler('prompts', types.br, config.prompts, async ()=>{
						const result = await this.listPrompts();
						return result.prompts;
					});
				}
				if (config.resources && this._serverCapabilities?.resources?.listChanged) {
					this._setupListChangedHandler('resources', types.hh, config.resources, async ()=>{
						const result = await this.listResources();
						return result.resources;
					});
				}
			}
			get experimental() {
				if (!this._experimental) {
					this._experimental = {
						tasks: new ExperimentalClientTasks(this)
					};
				}
				return this._experimental;
			}
			registerCapabilities(capabilities) {
				if (this.transport) {
					throw new Error('Cannot register capabilities after connecting to transport');
				}
				this._capabilities = (0, protocol.hG)(this._capabilities, capabilities);
			}
			setRequestHandler(requestSchema, handler) {
				const shape = (0, zod_compat.BW)(requestSchema);
				const methodSchema = shape?.method;
				if (!methodSchema) {
					throw new Error('Schema is missing a method literal');
				}
				const methodValue = (0, zod_compat.Lm)(methodSchema);
				if (typeof methodValue !== 'string') {
					throw new Error('Schema method literal must be a string');
				}
				const method = methodValue;
				if (method === 'elicitation/create') {
					const wrappedHandler = async (request, extra)=>{
						const validatedRequest = (0, zod_compat.xL)(types.$9, request);
						if (!validatedRequest.success) {
							const errorMessage = validatedRequest.error instanceof Error ? validatedRequest.error.message : String(validatedRequest.error);
							throw new types.Nh(types.O4.InvalidParams, `Invalid elicitation request: ${errorMessage}`);
						}
						const { params } = validatedRequest.data;
						params.mode = params.mode ?? 'form';
						const { supportsFormMode, supportsUrlMode } = getSupportedElicitationModes(this._capabilities.elicitation);
						if (params.mode === 'form' && !supportsFormMode) {
							throw new types.Nh(types.O4.InvalidParams, 'Client does not support form-mode elicitation requests');
						}
						if (params.mode === 'url' && !supportsUrlMode) {
							throw new types.Nh(types.O4.InvalidParams, 'Client does not support URL-mode elicitation requests');
						}
						const result = await Promise.resolve(handler(request, extra));
						if (params.task) {
							const taskValidationResult = (0, zod_compat.xL)(types.Mg, result);
							if (!taskValidationResult.success) {
								const errorMessage = taskValidationResult.error instanceof Error ? taskValidationResult.error.message : String(taskValidationResult.error);
								throw new types.Nh(types.O4.InvalidParams, `Invalid task creation result: ${errorMessage}`);
							}
							return taskValidationResult.data;
						}
						const validationResult = (0, zod_compat.xL)(types.n_, result);
						if (!validationResult.success) {
							const errorMessage = validationResult.error instanceof Error ? validationResult.error.message : String(validationResult.error);
							throw new types.Nh(types.O4.InvalidParams, `Invalid elicitation result: ${errorMessage}`);
						}
						const validatedResult = validationResult.data;
						const requestedSchema = params.mode === 'form' ? params.requestedSchema : undefined;
						if (params.mode === 'form' && validatedResult.action === 'accept' && validatedResult.content && requestedSchema) {
							if (this._capabilities.elicitation?.form?.applyDefaults) {
								try {
									applyElicitationDefaults(requestedSchema, validatedResult.content);
								} catch  {}
							}
						}
						return validatedResult;
					};
					return super.setRequestHandler(requestSchema, wrappedHandler);
				}
				if (method === 'sampling/createMessage') {
					const wrappedHandler = async (request, extra)=>{
						const validatedRequest = (0, zod_compat.xL)(types.u9, request);
						if (!validatedRequest.success) {
							const errorMessage = validatedRequest.error instanceof Error ? validatedRequest.error.message : String(validatedRequest.error);
							throw new types.Nh(types.O4.InvalidParams, `Invalid sampling request: ${errorMessage}`);
						}
						const { params } = validatedRequest.data;
						const result = await Promise.resolve(handler(request, extra));
						if (params.task) {
							const taskValidationResult = (0, zod_compat.xL)(types.Mg, result);
							if (!taskValidationResult.success) {
								const errorMessage = taskValidationResult.error instanceof Error ? taskValidationResult.error.message : String(taskValidationResult.error);
								throw new types.Nh(types.O4.InvalidParams, `Invalid task creation result: ${errorMessage}`);
							}
							return taskValidationResult.data;
						}
						const hasTools = params.tools || params.toolChoice;
						const resultSchema = hasTools ? types.TI : types.K1;
						const validationResult = (0, zod_compat.xL)(resultSchema, result);
						if (!validationResult.success) {
							const errorMessage = validationResult.error instanceof Error ? validationResult.error.message : String(validationResult.error);
							throw new types.Nh(types.O4.InvalidParams, `Invalid sampling result: ${errorMessage}`);
						}
						return validationResult.data;
					};
					return super.setRequestHandler(requestSchema, wrappedHandler);
				}
				return super.setRequestHandler(requestSchema, handler);
			}
			assertCapability(capability, method) {
				if (!this._serverCapabilities?.[capability]) {
					throw new Error(`Server does not support ${capability} (required for ${method})`);
				}
			}
			async connect(transport, options) {
				await super.connect(transport);
				if (transport.sessionId !== undefined) {
					return;
				}
				try {
					const result = await this.request({
						method: 'initialize',
						params: {
							protocolVersion: types.aE,
							capabilities: this._capabilities,
							clientInfo: this._clientInfo
						}
					}, types.Rk, options);
					if (result === undefined) {
						throw new Error(`Server sent invalid initialize result: ${result}`);
					}
					if (!types.Iu.includes(result.protocolVersion)) {
						throw new Error(`Server's protocol version is not supported: ${result.protocolVersion}`);
					}
					this._serverCapabilities = result.capabilities;
					this._serverVersion = result.serverInfo;
					if (transport.setProtocolVersion) {
						transport.setProtocolVersion(result.protocolVersion);
					}
					this._instructions = result.instructions;
					await this.notification({
						method: 'notifications/initialized'
					});
					if (this._pendingListChangedConfig) {
						this._setupListChangedHandlers(this._pendingListChangedConfig);
						this._pendingListChangedConfig = undefined;
					}
				} catch (error) {
					void this.close();
					throw error;
				}
			}
			getServerCapabilities() {
				return this._serverCapabilities;
			}
			getServerVersion() {
				return this._serverVersion;
			}
			getInstructions() {
				return this._instructions;
			}
			assertCapabilityForMethod(method) {
				switch(method){
					case 'logging/setLevel':
						if (!this._serverCapabilities?.logging) {
							throw new Error(`Server does not support logging (required for ${method})`);
						}
						break;
					case 'prompts/get':
					case 'prompts/list':
						if (!this._serverCapabilities?.prompts) {
							throw new Error(`Server does not support prompts (required for ${method})`);
						}
						break;
					case 'resources/list':
					case 'resources/templates/list':
					case 'resources/read':
					case 'resources/subscribe':
					case 'resources/unsubscribe':
						if (!this._serverCapabilities?.resources) {
							throw new Error(`Server does not support resources (required for ${method})`);
						}
						if (method === 'resources/subscribe' && !this._serverCapabilities.resources.subscribe) {
							throw new Error(`Server does not support resource subscriptions (required for ${method})`);
						}
						break;
					case 'tools/call':
					case 'tools/list':
						if (!this._serverCapabilities?.tools) {
							throw new Error(`Server does not support tools (required for ${method})`);
						}
						break;
					case 'completion/complete':
						if (!this._serverCapabilities?.completions) {
							throw new Error(`Server does not support completions (required for ${method})`);
						}
						break;
					case 'initialize':
						break;
					case 'ping':
						break;
				}
			}
			assertNotificationCapability(method) {
				switch(method){
					case 'notifications/roots/list_changed':
						if (!this._capabilities.roots?.listChanged) {
							throw new Error(`Client does not support roots list changed notifications (required for ${method})`);
						}
						break;
					case 'notifications/initialized':
						break;
					case 'notifications/cancelled':
						break;
					case 'notifications/progress':
						break;
				}
			}
			assertRequestHandlerCapability(method) {
				if (!this._capabilities) {
					return;
				}
				switch(method){
					case 'sampling/createMessage':
						if (!this._capabilities.sampling) {
							throw new Error(`Client does not support sampling capability (required for ${method})`);
						}
						break;
					case 'elicitation/create':
						if (!this._capabilities.elicitation) {
							throw new Error(`Client does not support elicitation capability (required for ${method})`);
						}
						break;
					case 'roots/list':
						if (!this._capabilities.roots) {
							throw new Error(`Client does not support roots capability (required for ${method})`);
						}
						break;
					case 'tasks/get':
					case 'tasks/list':
					case 'tasks/result':
					case 'tasks/cancel':
						if (!this._capabilities.tasks) {
							throw new Error(`Client does not support tasks capability (required for ${method})`);
						}
						break;
					case 'ping':
						break;
				}
			}
			assertTaskCapability(method) {
				(0, helpers.z)(this._serverCapabilities?.tasks?.requests, method, 'Server');
			}
			assertTaskHandlerCapability(method) {
				if (!this._capabilities) {
					return;
				}
				(0, helpers.s)(this._capabilities.tasks?.requests, method, 'Client');
			}
			async ping(options) {
				return this.request({
					method: 'ping'
				}, types.wR, options);
			}
			async complete(params, options) {
				return this.request({
					method: 'completion/complete',
					params
				}, types.GU, options);
			}
			async setLoggingLevel(level, options) {
				return this.request({
					method: 'logging/setLevel',
					params: {
						level
					}
				}, types.wR, options);
			}
			async getPrompt(params, options) {
				return this.request({
					method: 'prompts/get',
					params
				}, types.HM, options);
			}
			async listPrompts(params, options) {
				return this.request({
					method: 'prompts/list',
					params
				}, types.Yu, options);
			}
			async listResources(params, options) {
				return this.request({
					method: 'resources/list',
					params
				}, types.cv, options);
			}
			async listResourceTemplates(params, options) {
				return this.request({
					method: 'resources/templates/list',
					params
				}, types.O$, options);
			}
			async readResource(params, options) {
				return this.request({
					method: 'resources/read',
					params
				}, types.ve, options);
			}
			async subscribeResource(params, options) {
				return this.request({
					method: 'resources/subscribe',
					params
				}, types.wR, options);
			}
			async unsubscribeResource(params, options) {
				return this.request({
					method: 'resources/unsubscribe',
					params
				}, types.wR, options);
			}
			async callTool(params, resultSchema = types.TF, options) {
				if (this.isToolTaskRequired(params.name)) {
					throw new types.Nh(types.O4.InvalidRequest, `Tool "${params.name}" requires task-based execution. Use client.experimental.tasks.callToolStream() instead.`);
				}
				const result = await this.request({
					method: 'tools/call',
					params
				}, resultSchema, options);
				const validator = this.getToolOutputValidator(params.name);
				if (validator) {
					if (!result.structuredContent && !result.isError) {
						throw new types.Nh(types.O4.InvalidRequest, `Tool ${params.name} has an output schema but did not return structured content`);
					}
					if (result.structuredContent) {
						try {
							const validationResult = validator(result.structuredContent);
							if (!validationResult.valid) {
								throw new types.Nh(types.O4.InvalidParams, `Structured content does not match the tool's output schema: ${validationResult.errorMessage}`);
							}
						} catch (error) {
							if (error instanceof types.Nh) {
								throw error;
							}
							throw new types.Nh(types.O4.InvalidParams, `Failed to validate structured content: ${error instanceof Error ? error.message : String(error)}`);
						}
					}
				}
				return result;
			}
			isToolTask(toolName) {
				if (!this._serverCapabilities?.tasks?.requests?.tools?.call) {
					return false;
				}
				return this._cachedKnownTaskTools.has(toolName);
			}
			isToolTaskRequired(toolName) {
				return this._cachedRequiredTaskTools.has(toolName);
			}
			cacheToolMetadata(tools) {
				this._cachedToolOutputValidators.clear();
				this._cachedKnownTaskTools.clear();
				this._cachedRequiredTaskTools.clear();
				for (const tool of tools){
					if (tool.outputSchema) {
						const toolValidator = this._jsonSchemaValidator.getValidator(tool.outputSchema);
						this._cachedToolOutputValidators.set(tool.name, toolValidator);
					}
					const taskSupport = tool.execution?.taskSupport;
					if (taskSupport === 'required' || taskSupport === 'optional') {
						this._cachedKnownTaskTools.add(tool.name);
					}
					if (taskSupport === 'required') {
						this._cachedRequiredTaskTools.add(tool.name);
					}
				}
			}
			getToolOutputValidator(toolName) {
				return this._cachedToolOutputValidators.get(toolName);
			}
			async listTools(params, options) {
				const result = await this.request({
					method: 'tools/list',
					params
				}, types.WT, options);
				this.cacheToolMetadata(result.tools);
				return result;
			}
			_setupListChangedHandler(listType, notificationSchema, options, fetcher) {
				const parseResult = types.xI.safeParse(options);
				if (!parseResult.success) {
					throw new Error(`Invalid ${listType} listChanged options: ${parseResult.error.message}`);
				}
				if (typeof options.onChanged !== 'function') {
					throw new Error(`Invalid ${listType} listChanged options: onChanged must be a function`);
				}
				const { autoRefresh, debounceMs } = parseResult.data;
				const { onChanged } = options;
				const refresh = async ()=>{
					if (!autoRefresh) {
						onChanged(null, null);
						return;
					}
					try {
						const items = await fetcher();
						onChanged(null, items);
					} catch (e) {
						const error = e instanceof Error ? e : new Error(String(e));
						onChanged(error, null);
					}
				};
				const handler = ()=>{
					if (debounceMs) {
						const existingTimer = this._listChangedDebounceTimers.get(listType);
						if (existingTimer) {
							clearTimeout(existingTimer);
						}
						const timer = setTimeout(refresh, debounceMs);
						this._listChangedDebounceTimers.set(listType, timer);
					} else {
						refresh();
					}
				};
				this.setNotificationHandler(notificationSchema, handler);
			}
			async sendRootsListChanged() {
				return this.notification({
					method: 'notifications/roots/list_changed'
				});
			}
		}
	}),
	10579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			W: ()=>(InMemoryTransport)
		});
		class InMemoryTransport {
			constructor(){
				this._messageQueue = [];
			}
			static createLinkedPair() {
				const clientTransport = new InMemoryTransport();
				const serverTransport = new InMemoryTransport();
				clientTransport._otherTransport = serverTransport;
				serverTransport._otherTransport = clientTransport;
				return [
					clientTransport,
					serverTransport
				];
			}
			async start() {
				while(this._messageQueue.length > 0){
					const queuedMessage = this._messageQueue.shift();
					this.onmessage?.(queuedMessage.message, queuedMessage.extra);
				}
			}
			async close() {
				const other = this._otherTransport;
				this._otherTransport = undefined;
				await other?.close();
				this.onclose?.();
			}
			async send(message, options) {
				if (!this._otherTransport) {
					throw new Error('Not connected');
				}
				if (this._otherTransport.onmessage) {
					this._otherTransport.onmessage(message, {
						authInfo: options?.authInfo
					});
				} else {
					this._otherTransport._messageQueue.push({
						message,
						extra: {
							authInfo: options?.authInfo
						}
					});
				}
			}
		}
	})
};
