/** Keys that decide what a container may do on its node, wherever they stand. */
const KEYS =
  /^(?:(?:pod|container)?securityContext|host(?:Network|PID|IPC|Users|Path|Port)|privileged|capabilities|allowPrivilegeEscalation|runAs\w+|fsGroup\w*|supplementalGroups|readOnlyRootFilesystem|procMount|sysctls|shareProcessNamespace|se(?:ccomp|Linux)\w*|appArmor\w*|podSecurity\w*|psp|scc|runtimeClassName)$/i;
const LABEL = /^(?:pod-security|(?:container\.)?(?:seccomp|apparmor)\.security[\w.-]*)\.kubernetes\.io(?:\/|$)/;

/** Whether a key means what a container may do on its node; also for a text that cannot be parsed. */
export const isPodSecurity = (key: string): boolean => KEYS.test(key) || LABEL.test(key);
