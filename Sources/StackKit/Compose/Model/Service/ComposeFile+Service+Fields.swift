extension ComposeFile.Service: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Service>(
        source + process + given + life + network + disk + rights + limits + remarks)

    private typealias Field = ComposeField<ComposeFile.Service>

    private static let source = [
        Field("extends", \.extends), Field("image", \.image), Field("build", \.build),
        Field("pull_policy", \.pullPolicy), Field("pull_refresh_after", \.pullRefreshAfter),
        Field("platform", \.platform), Field("provider", \.provider), Field("profiles", \.profiles),
    ]

    private static let process = [
        Field("container_name", \.containerName), Field("hostname", \.hostname), Field("domainname", \.domainName),
        Field("entrypoint", \.entrypoint), Field("command", \.command), Field("working_dir", \.workingDirectory),
        Field("user", \.user), Field("group_add", texts: \.groupAdd), Field("init", \.isInit),
        Field("stdin_open", \.isStdinOpen), Field("tty", \.hasTerminal), Field("scale", \.scale),
        Field("attach", \.isAttached),
    ]

    private static let given = [
        Field("env_file", \.envFiles, orOne: true), Field("environment", \.environment, as: .environment),
        Field("secrets", \.secrets), Field("configs", \.configs),
        Field("models", \.models, as: .names(standard: ComposeFile.ModelUse())),
    ]

    private static let life = [
        Field("depends_on", \.dependsOn, as: .names(standard: ComposeFile.Dependency())),
        Field("restart", \.restart), Field("healthcheck", \.healthCheck),
        Field("stop_grace_period", \.stopGracePeriod), Field("stop_signal", \.stopSignal),
        Field("post_start", \.postStart), Field("pre_stop", \.preStop),
    ]

    private static let network = [
        Field("network_mode", \.networkMode),
        Field("networks", \.networks, as: .names(standard: ComposeFile.Attachment())), Field("ports", \.ports),
        Field("expose", texts: \.expose), Field("extra_hosts", \.extraHosts, as: .hosts),
        Field("dns", \.dns, orOne: true), Field("dns_search", \.dnsSearch, orOne: true),
        Field("dns_opt", \.dnsOptions), Field("mac_address", \.macAddress), Field("links", \.links),
        Field("external_links", \.externalLinks),
    ]

    private static let disk = [
        Field("volumes", \.volumes), Field("volumes_from", \.volumesFrom), Field("tmpfs", \.tmpfs, orOne: true),
        Field("read_only", \.isReadOnly), Field("shm_size", \.shmSize), Field("storage_opt", \.storageOptions),
    ]

    private static let rights = [
        Field("devices", \.devices), Field("device_cgroup_rules", \.deviceCgroupRules), Field("gpus", \.gpus),
        Field("runtime", \.runtime), Field("cap_add", \.capAdd), Field("cap_drop", \.capDrop),
        Field("privileged", \.isPrivileged), Field("security_opt", \.securityOptions),
        Field("use_api_socket", \.usesAPISocket), Field("sysctls", \.sysctls, as: .pairs),
        Field("ulimits", \.ulimits), Field("credential_spec", \.credentialSpec), Field("cgroup", \.cgroup),
        Field("cgroup_parent", \.cgroupParent), Field("ipc", \.ipc), Field("pid", \.pid), Field("uts", \.uts),
        Field("userns_mode", \.userNamespace), Field("isolation", \.isolation),
    ]

    private static let limits = [
        Field("mem_limit", \.memoryLimit), Field("mem_reservation", \.memoryReservation),
        Field("memswap_limit", \.memorySwapLimit), Field("mem_swappiness", \.memorySwappiness), Field("cpus", \.cpus),
        Field("cpuset", \.cpuSet), Field("cpu_shares", \.cpuShares), Field("cpu_quota", \.cpuQuota),
        Field("cpu_period", \.cpuPeriod), Field("cpu_rt_runtime", \.cpuRealTimeRuntime),
        Field("cpu_rt_period", \.cpuRealTimePeriod), Field("cpu_count", \.cpuCount),
        Field("cpu_percent", \.cpuPercent), Field("pids_limit", \.pidsLimit),
        Field("oom_kill_disable", \.isOOMKillDisabled), Field("oom_score_adj", \.oomScoreAdjustment),
        Field("blkio_config", \.blockIO), Field("deploy", \.deploy),
    ]

    private static let remarks = [
        Field("labels", \.labels, as: .pairs), Field("label_file", \.labelFiles, orOne: true),
        Field("annotations", \.annotations, as: .pairs), Field("logging", \.logging), Field("develop", \.develop),
    ]
}

extension ComposeFile.Service {
    /// The service whose network it is in, for `network_mode: service:NAME`.
    public var sharedNetwork: String? {
        guard let networkMode, networkMode.hasPrefix("service:") else { return nil }
        return String(networkMode.dropFirst("service:".count))
    }
}
