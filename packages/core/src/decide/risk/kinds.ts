/** What a Kubernetes object is about, by its group and kind. */
export interface Kind {
  /** Without the version; empty for the core. */
  group: string;
  kind: string;
}

const RBAC_GROUP = /^(?:rbac\.authorization\.k8s\.io|authorization\.openshift\.io|iam\..*)$/;
const RBAC = /^(?:Cluster)?Role(?:Binding)?$/;
/** Who may do what. */
export const isRbac = ({ group, kind }: Kind): boolean => RBAC_GROUP.test(group) || RBAC.test(kind);

const POLICY_GROUP =
  /^(?:kyverno\.io|policies\.kyverno\.io|(?:constraints|templates|config|mutations)\.gatekeeper\.sh|security\.istio\.io|security\.openshift\.io|security-profiles-operator\.x-k8s\.io|policies\.kubewarden\.io|external-secrets\.io|secrets-store\.csi\.x-k8s\.io)$/;
const POLICY =
  /^(?:PodSecurity\w*|AppProject|SecurityContextConstraints|SeccompProfile|AppArmorProfile|EncryptionConfiguration|(?:Cluster)?Issuer|CertificateSigningRequest|ClusterTrustBundle)$/;
/** What a container may do, and what is admitted. */
export const isSecurityPolicy = ({ group, kind }: Kind): boolean => POLICY_GROUP.test(group) || POLICY.test(kind);

/** A secret, sealed or not. */
export const isSecret = ({ kind }: Kind): boolean => /^(?:Secret|SealedSecret|(?:Cluster)?SecretStore)$/.test(kind);

const CLUSTER_GROUP =
  /^(?:apiextensions\.k8s\.io|admissionregistration\.k8s\.io|apiregistration\.k8s\.io|scheduling\.k8s\.io|storage\.k8s\.io|node\.k8s\.io|flowcontrol\.apiserver\.k8s\.io|audit\.k8s\.io|kubeadm\.k8s\.io|(?!kustomize\.).*\.config\.k8s\.io|kubeproxy\.config\.k8s\.io|(?:config|machineconfiguration|operator|machine)\.openshift\.io|operators\.coreos\.com|.*cluster\.x-k8s\.io|karpenter\..*)$/;
const CLUSTER =
  /^(?:CustomResourceDefinition|(?:Mutating|Validating)\w+|APIService|PriorityClass|StorageClass|Node\w*|CSI\w+|VolumeSnapshotClass|IngressClass|RuntimeClass|GatewayClass|PersistentVolume|Machine\w*|Cluster[A-Z]\w*)$/;
const CLUSTER_NAMESPACE = /^(?:kube-|openshift-|openshift$)/;
/** What the whole cluster depends on. */
export const isClusterConfig = ({ group, kind, namespace = '', name = '' }: Kind & Named): boolean =>
  CLUSTER_GROUP.test(group) ||
  CLUSTER.test(kind) ||
  CLUSTER_NAMESPACE.test(namespace) ||
  (kind === 'Namespace' && CLUSTER_NAMESPACE.test(name));

export interface Named {
  namespace?: string;
  name?: string;
}

export const isNetworkPolicy = ({ kind }: Kind): boolean => kind.endsWith('NetworkPolicy');
export const isServiceAccount = ({ kind }: Kind): boolean => kind === 'ServiceAccount';

const DEPLOYER =
  /^(?:argoproj\.io\/Application(?:Set)?|(?:helm|kustomize)\.toolkit\.fluxcd\.io\/\w+|helm\.cattle\.io\/\w+)$/;
/** What is gone with its data when it is deleted; what deploys others may take all of them along. */
export const holdsData = ({ group, kind }: Kind): boolean =>
  /^(?:PersistentVolumeClaim|PersistentVolume|Namespace|StatefulSet|VolumeSnapshot|Project)$/.test(kind) ||
  DEPLOYER.test(`${group}/${kind}`);

/** Runs containers by a template of a pod. */
export const isWorkload = ({ kind }: Kind): boolean =>
  /^(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|Pod|DeploymentConfig|Rollout)$/.test(
    kind,
  );

/** High without a look inside: for texts that cannot be parsed, the kind alone is known. */
export const isGuardedKind = (kind: string): boolean => {
  const about = { group: '', kind };
  return isRbac(about) || isSecurityPolicy(about) || isSecret(about) || isClusterConfig(about);
};
