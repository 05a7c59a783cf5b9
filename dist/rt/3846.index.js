export const id = 3846;
export const ids = [
	3846
];
export const modules = {
	63846: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$9: ()=>(ElicitRequestSchema),
			Cs: ()=>(ListRootsResultSchema),
			EV: ()=>(RELATED_TASK_META_KEY),
			FP: ()=>(LoggingLevelSchema),
			FT: ()=>(CallToolRequestSchema),
			GU: ()=>(CompleteResultSchema),
			HM: ()=>(GetPromptResultSchema),
			Iu: ()=>(SUPPORTED_PROTOCOL_VERSIONS),
			K1: ()=>(CreateMessageResultSchema),
			LW: ()=>(isJSONRPCErrorResponse),
			Mg: ()=>(CreateTaskResultSchema),
			Nh: ()=>(McpError),
			O$: ()=>(ListResourceTemplatesResultSchema),
			O4: ()=>(ErrorCode),
			OR: ()=>(JSONRPCMessageSchema),
			Ql: ()=>(GetTaskRequestSchema),
			Rk: ()=>(InitializeResultSchema),
			Sc: ()=>(GetTaskResultSchema),
			Sq: ()=>(CancelledNotificationSchema),
			TF: ()=>(CallToolResultSchema),
			TI: ()=>(CreateMessageResultWithToolsSchema),
			WT: ()=>(ListToolsResultSchema),
			Yu: ()=>(ListPromptsResultSchema),
			ZC: ()=>(InitializedNotificationSchema),
			_r: ()=>(ProgressNotificationSchema),
			a5: ()=>(ListTasksResultSchema),
			aE: ()=>(LATEST_PROTOCOL_VERSION),
			bZ: ()=>(isTaskAugmentedRequestParams),
			b_: ()=>(SetLevelRequestSchema),
			br: ()=>(PromptListChangedNotificationSchema),
			cv: ()=>(ListResourcesResultSchema),
			fH: ()=>(ToolListChangedNotificationSchema),
			gH: ()=>(CancelTaskResultSchema),
			gW: ()=>(ListToolsRequestSchema),
			gd: ()=>(CancelTaskRequestSchema),
			hh: ()=>(ResourceListChangedNotificationSchema),
			ig: ()=>(isJSONRPCResultResponse),
			ki: ()=>(TaskStatusNotificationSchema),
			lg: ()=>(isJSONRPCNotification),
			n_: ()=>(ElicitResultSchema),
			oQ: ()=>(GetTaskPayloadRequestSchema),
			rk: ()=>(InitializeRequestSchema),
			tC: ()=>(PingRequestSchema),
			u9: ()=>(CreateMessageRequestSchema),
			ve: ()=>(ReadResourceResultSchema),
			vo: ()=>(isJSONRPCRequest),
			wR: ()=>(EmptyResultSchema),
			wU: ()=>(isInitializedNotification),
			xI: ()=>(ListChangedOptionsBaseSchema),
			zR: ()=>(ListTasksRequestSchema)
		});
		var zod_v4__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var zod_v4__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
		const LATEST_PROTOCOL_VERSION = '2025-11-25';
		const DEFAULT_NEGOTIATED_PROTOCOL_VERSION = '2025-03-26';
		const SUPPORTED_PROTOCOL_VERSIONS = [
			LATEST_PROTOCOL_VERSION,
			'2025-06-18',
			'2025-03-26',
			'2024-11-05',
			'2024-10-07'
		];
		const RELATED_TASK_META_KEY = 'io.modelcontextprotocol/related-task';
		const JSONRPC_VERSION = '2.0';
		const AssertObjectSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.IeY((v)=>v !== null && (typeof v === 'object' || typeof v === 'function'));
		const ProgressTokenSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().int()
		]);
		const CursorSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP();
		const TaskCreationParamsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
			ttl: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			pollInterval: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional()
		});
		const TaskMetadataSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			ttl: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional()
		});
		const RelatedTaskMetadataSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			taskId: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		const RequestMetaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
			progressToken: ProgressTokenSchema.optional(),
			[RELATED_TASK_META_KEY]: RelatedTaskMetadataSchema.optional()
		});
		const BaseRequestParamsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			_meta: RequestMetaSchema.optional()
		});
		const TaskAugmentedRequestParamsSchema = BaseRequestParamsSchema.extend({
			task: TaskMetadataSchema.optional()
		});
		const isTaskAugmentedRequestParams = (value)=>TaskAugmentedRequestParamsSchema.safeParse(value).success;
		const RequestSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			params: BaseRequestParamsSchema.loose().optional()
		});
		const NotificationsParamsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			_meta: RequestMetaSchema.optional()
		});
		const NotificationSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			params: NotificationsParamsSchema.loose().optional()
		});
		const ResultSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
			_meta: RequestMetaSchema.optional()
		});
		const RequestIdSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().int()
		]);
		const JSONRPCRequestSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			jsonrpc: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz(JSONRPC_VERSION),
			id: RequestIdSchema,
			...RequestSchema.shape
		}).strict();
		const isJSONRPCRequest = (value)=>JSONRPCRequestSchema.safeParse(value).success;
		const JSONRPCNotificationSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			jsonrpc: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz(JSONRPC_VERSION),
			...NotificationSchema.shape
		}).strict();
		const isJSONRPCNotification = (value)=>JSONRPCNotificationSchema.safeParse(value).success;
		const JSONRPCResultResponseSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			jsonrpc: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz(JSONRPC_VERSION),
			id: RequestIdSchema,
			result: ResultSchema
		}).strict();
		const isJSONRPCResultResponse = (value)=>JSONRPCResultResponseSchema.safeParse(value).success;
		const isJSONRPCResponse = (null && (isJSONRPCResultResponse));
		var ErrorCode;
		(function(ErrorCode) {
			ErrorCode[ErrorCode["ConnectionClosed"] = -32000] = "ConnectionClosed";
			ErrorCode[ErrorCode["RequestTimeout"] = -32001] = "RequestTimeout";
			ErrorCode[ErrorCode["ParseError"] = -32700] = "ParseError";
			ErrorCode[ErrorCode["InvalidRequest"] = -32600] = "InvalidRequest";
			ErrorCode[ErrorCode["MethodNotFound"] = -32601] = "MethodNotFound";
			ErrorCode[ErrorCode["InvalidParams"] = -32602] = "InvalidParams";
			ErrorCode[ErrorCode["InternalError"] = -32603] = "InternalError";
			ErrorCode[ErrorCode["UrlElicitationRequired"] = -32042] = "UrlElicitationRequired";
		})(ErrorCode || (ErrorCode = {}));
		const JSONRPCErrorResponseSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			jsonrpc: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz(JSONRPC_VERSION),
			id: RequestIdSchema.optional(),
			error: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				code: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().int(),
				message: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				data: zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J().optional()
			})
		}).strict();
		const JSONRPCErrorSchema = (null && (JSONRPCErrorResponseSchema));
		const isJSONRPCErrorResponse = (value)=>JSONRPCErrorResponseSchema.safeParse(value).success;
		const isJSONRPCError = (null && (isJSONRPCErrorResponse));
		const JSONRPCMessageSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			JSONRPCRequestSchema,
			JSONRPCNotificationSchema,
			JSONRPCResultResponseSchema,
			JSONRPCErrorResponseSchema
		]);
		const JSONRPCResponseSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			JSONRPCResultResponseSchema,
			JSONRPCErrorResponseSchema
		]);
		const EmptyResultSchema = ResultSchema.strict();
		const CancelledNotificationParamsSchema = NotificationsParamsSchema.extend({
			requestId: RequestIdSchema.optional(),
			reason: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const CancelledNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/cancelled'),
			params: CancelledNotificationParamsSchema
		});
		const IconSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			src: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			mimeType: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			sizes: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
			theme: zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'light',
				'dark'
			]).optional()
		});
		const IconsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			icons: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(IconSchema).optional()
		});
		const BaseMetadataSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const ImplementationSchema = BaseMetadataSchema.extend({
			...BaseMetadataSchema.shape,
			...IconsSchema.shape,
			version: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			websiteUrl: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const FormElicitationCapabilitySchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.E$q(zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			applyDefaults: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
		}), zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()));
		const ElicitationCapabilitySchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.vkY((value)=>{
			if (value && typeof value === 'object' && !Array.isArray(value)) {
				if (Object.keys(value).length === 0) {
					return {
						form: {}
					};
				}
			}
			return value;
		}, zod_v4__WEBPACK_IMPORTED_MODULE_0__.E$q(zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			form: FormElicitationCapabilitySchema.optional(),
			url: AssertObjectSchema.optional()
		}), zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()));
		const ClientTasksCapabilitySchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
			list: AssertObjectSchema.optional(),
			cancel: AssertObjectSchema.optional(),
			requests: zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
				sampling: zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
					createMessage: AssertObjectSchema.optional()
				}).optional(),
				elicitation: zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
					create: AssertObjectSchema.optional()
				}).optional()
			}).optional()
		});
		const ServerTasksCapabilitySchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
			list: AssertObjectSchema.optional(),
			cancel: AssertObjectSchema.optional(),
			requests: zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
				tools: zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
					call: AssertObjectSchema.optional()
				}).optional()
			}).optional()
		});
		const ClientCapabilitiesSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			experimental: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), AssertObjectSchema).optional(),
			sampling: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				context: AssertObjectSchema.optional(),
				tools: AssertObjectSchema.optional()
			}).optional(),
			elicitation: ElicitationCapabilitySchema.optional(),
			roots: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				listChanged: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
			}).optional(),
			tasks: ClientTasksCapabilitySchema.optional(),
			extensions: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), AssertObjectSchema).optional()
		});
		const InitializeRequestParamsSchema = BaseRequestParamsSchema.extend({
			protocolVersion: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			capabilities: ClientCapabilitiesSchema,
			clientInfo: ImplementationSchema
		});
		const InitializeRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('initialize'),
			params: InitializeRequestParamsSchema
		});
		const isInitializeRequest = (value)=>InitializeRequestSchema.safeParse(value).success;
		const ServerCapabilitiesSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			experimental: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), AssertObjectSchema).optional(),
			logging: AssertObjectSchema.optional(),
			completions: AssertObjectSchema.optional(),
			prompts: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				listChanged: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
			}).optional(),
			resources: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				subscribe: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
				listChanged: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
			}).optional(),
			tools: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				listChanged: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
			}).optional(),
			tasks: ServerTasksCapabilitySchema.optional(),
			extensions: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), AssertObjectSchema).optional()
		});
		const InitializeResultSchema = ResultSchema.extend({
			protocolVersion: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			capabilities: ServerCapabilitiesSchema,
			serverInfo: ImplementationSchema,
			instructions: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const InitializedNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/initialized'),
			params: NotificationsParamsSchema.optional()
		});
		const isInitializedNotification = (value)=>InitializedNotificationSchema.safeParse(value).success;
		const PingRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('ping'),
			params: BaseRequestParamsSchema.optional()
		});
		const ProgressSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			progress: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig(),
			total: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig()),
			message: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP())
		});
		const ProgressNotificationParamsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			...NotificationsParamsSchema.shape,
			...ProgressSchema.shape,
			progressToken: ProgressTokenSchema
		});
		const ProgressNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/progress'),
			params: ProgressNotificationParamsSchema
		});
		const PaginatedRequestParamsSchema = BaseRequestParamsSchema.extend({
			cursor: CursorSchema.optional()
		});
		const PaginatedRequestSchema = RequestSchema.extend({
			params: PaginatedRequestParamsSchema.optional()
		});
		const PaginatedResultSchema = ResultSchema.extend({
			nextCursor: CursorSchema.optional()
		});
		const TaskStatusSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
			'working',
			'input_required',
			'completed',
			'failed',
			'cancelled'
		]);
		const TaskSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			taskId: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			status: TaskStatusSchema,
			ttl: zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
				zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig(),
				zod_v4__WEBPACK_IMPORTED_MODULE_0__.chJ()
			]),
			createdAt: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			lastUpdatedAt: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			pollInterval: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig()),
			statusMessage: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP())
		});
		const CreateTaskResultSchema = ResultSchema.extend({
			task: TaskSchema
		});
		const TaskStatusNotificationParamsSchema = NotificationsParamsSchema.merge(TaskSchema);
		const TaskStatusNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/tasks/status'),
			params: TaskStatusNotificationParamsSchema
		});
		const GetTaskRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('tasks/get'),
			params: BaseRequestParamsSchema.extend({
				taskId: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
			})
		});
		const GetTaskResultSchema = ResultSchema.merge(TaskSchema);
		const GetTaskPayloadRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('tasks/result'),
			params: BaseRequestParamsSchema.extend({
				taskId: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
			})
		});
		const GetTaskPayloadResultSchema = ResultSchema.loose();
		const ListTasksRequestSchema = PaginatedRequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('tasks/list')
		});
		const ListTasksResultSchema = PaginatedResultSchema.extend({
			tasks: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(TaskSchema)
		});
		const CancelTaskRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('tasks/cancel'),
			params: BaseRequestParamsSchema.extend({
				taskId: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
			})
		});
		const CancelTaskResultSchema = ResultSchema.merge(TaskSchema);
		const ResourceContentsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			uri: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			mimeType: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const TextResourceContentsSchema = ResourceContentsSchema.extend({
			text: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		const Base64Schema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().refine((val)=>{
			try {
				atob(val);
				return true;
			} catch  {
				return false;
			}
		}, {
			message: 'Invalid Base64 string'
		});
		const BlobResourceContentsSchema = ResourceContentsSchema.extend({
			blob: Base64Schema
		});
		const RoleSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
			'user',
			'assistant'
		]);
		const AnnotationsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			audience: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(RoleSchema).optional(),
			priority: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).optional(),
			lastModified: zod_v4__WEBPACK_IMPORTED_MODULE_1__.w$({
				offset: true
			}).optional()
		});
		const ResourceSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			...BaseMetadataSchema.shape,
			...IconsSchema.shape,
			uri: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			mimeType: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			size: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig()),
			annotations: AnnotationsSchema.optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({}))
		});
		const ResourceTemplateSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			...BaseMetadataSchema.shape,
			...IconsSchema.shape,
			uriTemplate: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			mimeType: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			annotations: AnnotationsSchema.optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({}))
		});
		const ListResourcesRequestSchema = PaginatedRequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('resources/list')
		});
		const ListResourcesResultSchema = PaginatedResultSchema.extend({
			resources: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(ResourceSchema)
		});
		const ListResourceTemplatesRequestSchema = PaginatedRequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('resources/templates/list')
		});
		const ListResourceTemplatesResultSchema = PaginatedResultSchema.extend({
			resourceTemplates: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(ResourceTemplateSchema)
		});
		const ResourceRequestParamsSchema = BaseRequestParamsSchema.extend({
			uri: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		const ReadResourceRequestParamsSchema = ResourceRequestParamsSchema;
		const ReadResourceRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('resources/read'),
			params: ReadResourceRequestParamsSchema
		});
		const ReadResourceResultSchema = ResultSchema.extend({
			contents: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
				TextResourceContentsSchema,
				BlobResourceContentsSchema
			]))
		});
		const ResourceListChangedNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/resources/list_changed'),
			params: NotificationsParamsSchema.optional()
		});
		const SubscribeRequestParamsSchema = ResourceRequestParamsSchema;
		const SubscribeRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('resources/subscribe'),
			params: SubscribeRequestParamsSchema
		});
		const UnsubscribeRequestParamsSchema = ResourceRequestParamsSchema;
		const UnsubscribeRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('resources/unsubscribe'),
			params: UnsubscribeRequestParamsSchema
		});
		const ResourceUpdatedNotificationParamsSchema = NotificationsParamsSchema.extend({
			uri: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		const ResourceUpdatedNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/resources/updated'),
			params: ResourceUpdatedNotificationParamsSchema
		});
		const PromptArgumentSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			required: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY())
		});
		const PromptSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			...BaseMetadataSchema.shape,
			...IconsSchema.shape,
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			arguments: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(PromptArgumentSchema)),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({}))
		});
		const ListPromptsRequestSchema = PaginatedRequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('prompts/list')
		});
		const ListPromptsResultSchema = PaginatedResultSchema.extend({
			prompts: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(PromptSchema)
		});
		const GetPromptRequestParamsSchema = BaseRequestParamsSchema.extend({
			name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			arguments: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional()
		});
		const GetPromptRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('prompts/get'),
			params: GetPromptRequestParamsSchema
		});
		const TextContentSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('text'),
			text: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			annotations: AnnotationsSchema.optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const ImageContentSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('image'),
			data: Base64Schema,
			mimeType: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			annotations: AnnotationsSchema.optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const AudioContentSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('audio'),
			data: Base64Schema,
			mimeType: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			annotations: AnnotationsSchema.optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const ToolUseContentSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('tool_use'),
			name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			id: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			input: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const EmbeddedResourceSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('resource'),
			resource: zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
				TextResourceContentsSchema,
				BlobResourceContentsSchema
			]),
			annotations: AnnotationsSchema.optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const ResourceLinkSchema = ResourceSchema.extend({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('resource_link')
		});
		const ContentBlockSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			TextContentSchema,
			ImageContentSchema,
			AudioContentSchema,
			ResourceLinkSchema,
			EmbeddedResourceSchema
		]);
		const PromptMessageSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			role: RoleSchema,
			content: ContentBlockSchema
		});
		const GetPromptResultSchema = ResultSchema.extend({
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			messages: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(PromptMessageSchema)
		});
		const PromptListChangedNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/prompts/list_changed'),
			params: NotificationsParamsSchema.optional()
		});
		const ToolAnnotationsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			readOnlyHint: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
			destructiveHint: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
			idempotentHint: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
			openWorldHint: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
		});
		const ToolExecutionSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			taskSupport: zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'required',
				'optional',
				'forbidden'
			]).optional()
		});
		const ToolSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			...BaseMetadataSchema.shape,
			...IconsSchema.shape,
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			inputSchema: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('object'),
				properties: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), AssertObjectSchema).optional(),
				required: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional()
			}).catchall(zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()),
			outputSchema: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('object'),
				properties: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), AssertObjectSchema).optional(),
				required: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional()
			}).catchall(zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional(),
			annotations: ToolAnnotationsSchema.optional(),
			execution: ToolExecutionSchema.optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const ListToolsRequestSchema = PaginatedRequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('tools/list')
		});
		const ListToolsResultSchema = PaginatedResultSchema.extend({
			tools: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(ToolSchema)
		});
		const CallToolResultSchema = ResultSchema.extend({
			content: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(ContentBlockSchema).default([]),
			structuredContent: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional(),
			isError: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
		});
		const CompatibilityCallToolResultSchema = CallToolResultSchema.or(ResultSchema.extend({
			toolResult: zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()
		}));
		const CallToolRequestParamsSchema = TaskAugmentedRequestParamsSchema.extend({
			name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			arguments: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const CallToolRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('tools/call'),
			params: CallToolRequestParamsSchema
		});
		const ToolListChangedNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/tools/list_changed'),
			params: NotificationsParamsSchema.optional()
		});
		const ListChangedOptionsBaseSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			autoRefresh: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().default(true),
			debounceMs: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().int().nonnegative().default(300)
		});
		const LoggingLevelSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
			'debug',
			'info',
			'notice',
			'warning',
			'error',
			'critical',
			'alert',
			'emergency'
		]);
		const SetLevelRequestParamsSchema = BaseRequestParamsSchema.extend({
			level: LoggingLevelSchema
		});
		const SetLevelRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('logging/setLevel'),
			params: SetLevelRequestParamsSchema
		});
		const LoggingMessageNotificationParamsSchema = NotificationsParamsSchema.extend({
			level: LoggingLevelSchema,
			logger: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			data: zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()
		});
		const LoggingMessageNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/message'),
			params: LoggingMessageNotificationParamsSchema
		});
		const ModelHintSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const ModelPreferencesSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			hints: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(ModelHintSchema).optional(),
			costPriority: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).optional(),
			speedPriority: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).optional(),
			intelligencePriority: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).optional()
		});
		const ToolChoiceSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			mode: zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'auto',
				'required',
				'none'
			]).optional()
		});
		const ToolResultContentSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('tool_result'),
			toolUseId: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().describe('The unique identifier for the corresponding tool call.'),
			content: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(ContentBlockSchema).default([]),
			structuredContent: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({}).loose().optional(),
			isError: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const SamplingContentSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.gMt('type', [
			TextContentSchema,
			ImageContentSchema,
			AudioContentSchema
		]);
		const SamplingMessageContentBlockSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.gMt('type', [
			TextContentSchema,
			ImageContentSchema,
			AudioContentSchema,
			ToolUseContentSchema,
			ToolResultContentSchema
		]);
		const SamplingMessageSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			role: RoleSchema,
			content: zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
				SamplingMessageContentBlockSchema,
				zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(SamplingMessageContentBlockSchema)
			]),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const CreateMessageRequestParamsSchema = TaskAugmentedRequestParamsSchema.extend({
			messages: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(SamplingMessageSchema),
			modelPreferences: ModelPreferencesSchema.optional(),
			systemPrompt: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			includeContext: zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'none',
				'thisServer',
				'allServers'
			]).optional(),
			temperature: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			maxTokens: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().int(),
			stopSequences: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
			metadata: AssertObjectSchema.optional(),
			tools: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(ToolSchema).optional(),
			toolChoice: ToolChoiceSchema.optional()
		});
		const CreateMessageRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('sampling/createMessage'),
			params: CreateMessageRequestParamsSchema
		});
		const CreateMessageResultSchema = ResultSchema.extend({
			model: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			stopReason: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'endTurn',
				'stopSequence',
				'maxTokens'
			]).or(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP())),
			role: RoleSchema,
			content: SamplingContentSchema
		});
		const CreateMessageResultWithToolsSchema = ResultSchema.extend({
			model: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			stopReason: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'endTurn',
				'stopSequence',
				'maxTokens',
				'toolUse'
			]).or(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP())),
			role: RoleSchema,
			content: zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
				SamplingMessageContentBlockSchema,
				zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(SamplingMessageContentBlockSchema)
			])
		});
		const BooleanSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('boolean'),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			default: zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
		});
		const StringSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('string'),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			minLength: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			maxLength: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			format: zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'email',
				'uri',
				'date',
				'date-time'
			]).optional(),
			default: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const NumberSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'number',
				'integer'
			]),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			minimum: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			maximum: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			default: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional()
		});
		const UntitledSingleSelectEnumSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('string'),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			enum: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			default: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const TitledSingleSelectEnumSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('string'),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			oneOf: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				const: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
			})),
			default: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const LegacyTitledEnumSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('string'),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			enum: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			enumNames: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
			default: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		const SingleSelectEnumSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			UntitledSingleSelectEnumSchemaSchema,
			TitledSingleSelectEnumSchemaSchema
		]);
		const UntitledMultiSelectEnumSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('array'),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			minItems: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			maxItems: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			items: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('string'),
				enum: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP())
			}),
			default: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional()
		});
		const TitledMultiSelectEnumSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('array'),
			title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			description: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			minItems: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			maxItems: zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),
			items: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				anyOf: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
					const: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					title: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
				}))
			}),
			default: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional()
		});
		const MultiSelectEnumSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			UntitledMultiSelectEnumSchemaSchema,
			TitledMultiSelectEnumSchemaSchema
		]);
		const EnumSchemaSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			LegacyTitledEnumSchemaSchema,
			SingleSelectEnumSchemaSchema,
			MultiSelectEnumSchemaSchema
		]);
		const PrimitiveSchemaDefinitionSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			EnumSchemaSchema,
			BooleanSchemaSchema,
			StringSchemaSchema,
			NumberSchemaSchema
		]);
		const ElicitRequestFormParamsSchema = TaskAugmentedRequestParamsSchema.extend({
			mode: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('form').optional(),
			message: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			requestedSchema: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('object'),
				properties: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), PrimitiveSchemaDefinitionSchema),
				required: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional()
			})
		});
		const ElicitRequestURLParamsSchema = TaskAugmentedRequestParamsSchema.extend({
			mode: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('url'),
			message: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			elicitationId: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			url: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().url()
		});
		const ElicitRequestParamsSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			ElicitRequestFormParamsSchema,
			ElicitRequestURLParamsSchema
		]);
		const ElicitRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('elicitation/create'),
			params: ElicitRequestParamsSchema
		});
		const ElicitationCompleteNotificationParamsSchema = NotificationsParamsSchema.extend({
			elicitationId: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		const ElicitationCompleteNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/elicitation/complete'),
			params: ElicitationCompleteNotificationParamsSchema
		});
		const ElicitResultSchema = ResultSchema.extend({
			action: zod_v4__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'accept',
				'decline',
				'cancel'
			]),
			content: zod_v4__WEBPACK_IMPORTED_MODULE_0__.vkY((val)=>(val === null ? undefined : val), zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
				zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig(),
				zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY(),
				zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP())
			])).optional())
		});
		const ResourceTemplateReferenceSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('ref/resource'),
			uri: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		const ResourceReferenceSchema = (null && (ResourceTemplateReferenceSchema));
		const PromptReferenceSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('ref/prompt'),
			name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		const CompleteRequestParamsSchema = BaseRequestParamsSchema.extend({
			ref: zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
				PromptReferenceSchema,
				ResourceTemplateReferenceSchema
			]),
			argument: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				value: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()
			}),
			context: zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				arguments: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional()
			}).optional()
		});
		const CompleteRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('completion/complete'),
			params: CompleteRequestParamsSchema
		});
		function assertCompleteRequestPrompt(request) {
			if (request.params.ref.type !== 'ref/prompt') {
				throw new TypeError(`Expected CompleteRequestPrompt, but got ${request.params.ref.type}`);
			}
			void request;
		}
		function assertCompleteRequestResourceTemplate(request) {
			if (request.params.ref.type !== 'ref/resource') {
				throw new TypeError(`Expected CompleteRequestResourceTemplate, but got ${request.params.ref.type}`);
			}
			void request;
		}
		const CompleteResultSchema = ResultSchema.extend({
			completion: zod_v4__WEBPACK_IMPORTED_MODULE_0__._H3({
				values: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP()).max(100),
				total: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.aig().int()),
				hasMore: zod_v4__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_v4__WEBPACK_IMPORTED_MODULE_0__.zMY())
			})
		});
		const RootSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			uri: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().startsWith('file://'),
			name: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			_meta: zod_v4__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_v4__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_v4__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
		});
		const ListRootsRequestSchema = RequestSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('roots/list'),
			params: BaseRequestParamsSchema.optional()
		});
		const ListRootsResultSchema = ResultSchema.extend({
			roots: zod_v4__WEBPACK_IMPORTED_MODULE_0__.YOg(RootSchema)
		});
		const RootsListChangedNotificationSchema = NotificationSchema.extend({
			method: zod_v4__WEBPACK_IMPORTED_MODULE_0__.euz('notifications/roots/list_changed'),
			params: NotificationsParamsSchema.optional()
		});
		const ClientRequestSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			PingRequestSchema,
			InitializeRequestSchema,
			CompleteRequestSchema,
			SetLevelRequestSchema,
			GetPromptRequestSchema,
			ListPromptsRequestSchema,
			ListResourcesRequestSchema,
			ListResourceTemplatesRequestSchema,
			ReadResourceRequestSchema,
			SubscribeRequestSchema,
			UnsubscribeRequestSchema,
			CallToolRequestSchema,
			ListToolsRequestSchema,
			GetTaskRequestSchema,
			GetTaskPayloadRequestSchema,
			ListTasksRequestSchema,
			CancelTaskRequestSchema
		]);
		const ClientNotificationSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			CancelledNotificationSchema,
			ProgressNotificationSchema,
			InitializedNotificationSchema,
			RootsListChangedNotificationSchema,
			TaskStatusNotificationSchema
		]);
		const ClientResultSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			EmptyResultSchema,
			CreateMessageResultSchema,
			CreateMessageResultWithToolsSchema,
			ElicitResultSchema,
			ListRootsResultSchema,
			GetTaskResultSchema,
			ListTasksResultSchema,
			CreateTaskResultSchema
		]);
		const ServerRequestSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			PingRequestSchema,
			CreateMessageRequestSchema,
			ElicitRequestSchema,
			ListRootsRequestSchema,
			GetTaskRequestSchema,
			GetTaskPayloadRequestSchema,
			ListTasksRequestSchema,
			CancelTaskRequestSchema
		]);
		const ServerNotificationSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			CancelledNotificationSchema,
			ProgressNotificationSchema,
			LoggingMessageNotificationSchema,
			ResourceUpdatedNotificationSchema,
			ResourceListChangedNotificationSchema,
			ToolListChangedNotificationSchema,
			PromptListChangedNotificationSchema,
			TaskStatusNotificationSchema,
			ElicitationCompleteNotificationSchema
		]);
		const ServerResultSchema = zod_v4__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			EmptyResultSchema,
			InitializeResultSchema,
			CompleteResultSchema,
			GetPromptResultSchema,
			ListPromptsResultSchema,
			ListResourcesResultSchema,
			ListResourceTemplatesResultSchema,
			ReadResourceResultSchema,
			CallToolResultSchema,
			ListToolsResultSchema,
			GetTaskResultSchema,
			ListTasksResultSchema,
			CreateTaskResultSchema
		]);
		class McpError extends Error {
			constructor(code, message, data){
				super(`MCP error ${code}: ${message}`);
				this.code = code;
				this.data = data;
				this.name = 'McpError';
			}
			static fromError(code, message, data) {
				if (code === ErrorCode.UrlElicitationRequired && data) {
					const errorData = data;
					if (errorData.elicitations) {
						return new UrlElicitationRequiredError(errorData.elicitations, message);
					}
				}
				return new McpError(code, message, data);
			}
		}
		class UrlElicitationRequiredError extends McpError {
			constructor(elicitations, message = `URL elicitation${elicitations.length > 1 ? 's' : ''} required`){
				super(ErrorCode.UrlElicitationRequired, message, {
					elicitations: elicitations
				});
			}
			get elicitations() {
				return this.data?.elicitations ?? [];
			}
		}
	})
};
