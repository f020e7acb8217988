extension [LintRule] {
    /// Every rule there is.
    public static let all: [LintRule] =
        reading + values + names + lifecycle + network + vpn + storage + rights + environment

    private static let reading: [LintRule] = [
        .unreadable, .badVariable, .missingVariable, .unsetVariable, .brokenExtends, .conflict, .unknownKey,
        .invalidValue,
    ]
    private static let values: [LintRule] = [
        .badRestart, .badPort, .badDuration, .badAmount, .obsoleteVersion, .octalNumber, .limitConflict, .noImage,
        .badImage, .latestImage,
        .untaggedImage, .installAtStart,
    ]
    private static let names: [LintRule] = [
        .containerNameClash, .undefinedNetwork, .undefinedVolume, .undefinedSecret, .undefinedConfig, .unusedResource,
    ]
    private static let lifecycle: [LintRule] = [
        .unknownDependency, .circularDependency, .healthyWithoutCheck, .missingHealthCheck, .badHealthCheck,
        .localhostCheck, .missingRestart, .profileDependency,
    ]
    private static let network: [LintRule] = [
        .portClash, .plexPort, .hostPorts, .sharedNetworkPorts, .sharedNetworkNames, .sharedNetworkClash,
        .modeAndNetworks, .unknownSharedNetwork, .exposedAdmin, .vpnHostName, .noCommonNetwork, .orphanPort, .nasPort,
    ]
    private static let vpn: [LintRule] = [.clientRestart, .torrentWithoutVPN, .vpnRights, .vpnVariable, .vpnLogin]
    private static let storage: [LintRule] = [
        .separateMounts, .mountClash, .systemMount, .relativeTarget, .outsidePath, .sharedConfig, .networkShareConfig,
    ]
    private static let rights: [LintRule] = [
        .dockerSocket, .privileged, .broadCapability, .newPrivileges, .rootUser, .userMismatch,
    ]
    private static let environment: [LintRule] = [
        .plainSecret, .claimToken, .duplicateVariable, .badTimeZone, .missingTimeZone,
    ]
}
