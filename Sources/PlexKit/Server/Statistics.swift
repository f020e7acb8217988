public import FoundationEssentials

/// How much went over the line in one stretch of time, to one device of one account.
public struct Bandwidth: Model {
    /// Who: one of `systemAccounts`.
    public var accountID: Int?
    /// To what: one of `systemDevices`.
    public var deviceID: Int?
    /// When the stretch began.
    public var at: Date
    /// How long it is.
    public var timespan: Timespan
    /// It stayed at home.
    public var lan: Bool?
    /// How much.
    public var bytes: Int64
}

/// How long the stretches are that a statistic counts by.
public struct Timespan: RawRepresentable, Model, QueryValue {
    /// As the server numbers them.
    public let rawValue: Int
    /// As the server numbers them.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads a number; throws where there is none.
    public init(from decoder: any Decoder) throws { rawValue = try decoder.singleValueContainer().decode(Int.self) }

    /// The last years.
    public static let months = Self(rawValue: 1)
    /// The last year.
    public static let weeks = Self(rawValue: 2)
    /// The last month.
    public static let days = Self(rawValue: 3)
    /// The last day.
    public static let hours = Self(rawValue: 4)
    /// The last minutes.
    public static let seconds = Self(rawValue: 6)

    /// The number.
    public var queryValues: [String] { [String(rawValue)] }
}

/// How busy a server was at one moment, in percent.
public struct ResourceUse: Model {
    /// When.
    public var at: Date
    /// How long the stretch is.
    public var timespan: Timespan
    /// The whole machine's processors.
    public var hostCpuUtilization: Double?
    /// The whole machine's memory.
    public var hostMemoryUtilization: Double?
    /// The processors' share of the server.
    public var processCpuUtilization: Double?
    /// The memory's share of the server.
    public var processMemoryUtilization: Double?
}

extension Bandwidth: PlexElement {
    static let names = ["StatisticsBandwidth"]
}

extension ResourceUse: PlexElement {
    static let names = ["StatisticsResources"]
}

/// What a server counts. Its owner alone may see it, and needs Plex Pass.
public struct Statistics: Sendable {
    let transport: Transport

    /// What went over the line, by stretches of that length. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - timespan: The longer the stretches, the further back they go.
    ///   - account: One of `systemAccounts` alone.
    ///   - device: One of `systemDevices` alone.
    ///   - since: What began later.
    public func bandwidth(
        by timespan: Timespan, account: Int? = nil, device: Int? = nil, since: Date? = nil
    ) async throws -> [Bandwidth] {
        let seconds = since.map { Int($0.timeIntervalSince1970) }
        let query: Query = ["timespan": timespan, "accountID": account, "deviceID": device, "at>": seconds]
        return try await transport.list(Request(.get, "statistics/bandwidth", query: query))
    }

    /// How busy the server was in the last minutes. Throws `ServiceError`.
    public func resources() async throws -> [ResourceUse] {
        try await transport.list(Request(.get, "statistics/resources", query: ["timespan": Timespan.seconds]))
    }
}

extension Plex {
    /// What the server counts: what goes over the line, and how busy it is.
    public var statistics: Statistics { Statistics(transport: transport) }
}
