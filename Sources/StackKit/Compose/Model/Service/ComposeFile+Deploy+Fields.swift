extension ComposeFile.Deploy: ComposeRecord {
    static let mayBeNothing = true
    static let fields = ComposeFields<ComposeFile.Deploy>([
        ComposeField("mode", \.mode), ComposeField("endpoint_mode", \.endpointMode),
        ComposeField("replicas", \.replicas), ComposeField("placement", \.placement),
        ComposeField("resources", \.resources), ComposeField("restart_policy", \.restartPolicy),
        ComposeField("update_config", \.update), ComposeField("rollback_config", \.rollback),
        ComposeField("labels", \.labels, as: .pairs),
    ])
}

extension ComposeFile.Deploy.Update: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Deploy.Update>([
        ComposeField("parallelism", \.parallelism), ComposeField("delay", \.delay),
        ComposeField("failure_action", \.failureAction), ComposeField("monitor", \.monitor),
        ComposeField("max_failure_ratio", \.maxFailureRatio), ComposeField("order", \.order),
    ])
}

extension ComposeFile.Deploy.Resources: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Deploy.Resources>([
        ComposeField("limits", \.limits), ComposeField("reservations", \.reservations),
    ])
}

extension ComposeFile.Deploy.Amounts: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Deploy.Amounts>([
        ComposeField("cpus", \.cpus), ComposeField("memory", \.memory), ComposeField("pids", \.pids),
        ComposeField("generic_resources", \.genericResources), ComposeField("devices", \.devices),
    ])
}

extension ComposeFile.Deploy.RestartPolicy: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Deploy.RestartPolicy>([
        ComposeField("condition", \.condition), ComposeField("delay", \.delay),
        ComposeField("max_attempts", \.maxAttempts), ComposeField("window", \.window),
    ])
}

extension ComposeFile.Deploy.Placement: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Deploy.Placement>([
        ComposeField("constraints", \.constraints), ComposeField("preferences", \.preferences),
        ComposeField("max_replicas_per_node", \.maxReplicasPerNode),
    ])
}
