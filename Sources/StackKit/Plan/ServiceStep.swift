/// What is done about one service, and why.
public struct ServiceStep: Hashable, Sendable {
    /// What happens to its containers.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        /// There is none yet.
        case create
        /// It is replaced by one that is made anew; what it keeps in volumes stays.
        case recreate
        /// It is there and does not run.
        case start
        /// It runs and must begin again.
        case restart
        /// It runs and is not wanted now; it stays.
        case stop
        /// It is taken away; what it keeps in volumes stays.
        case remove
        /// It is as it should be.
        case unchanged
        /// Nobody can tell what is there.
        case unknown

        /// True where something happens.
        public var isChange: Bool { self != .unchanged && self != .unknown }
    }

    /// The host it runs on.
    public var host: String
    /// The service's name.
    public var service: String
    /// What is done.
    public var action: Action
    /// Why, in words for a person; never with a value that may be secret.
    public var reasons: [String]
    /// The containers that are there, by their ids.
    public var containers: [String]

    /// A step as it stands in a plan.
    public init(
        _ action: Action, _ service: String, on host: String, because reasons: [String] = [], containers: [String] = []
    ) {
        (self.action, self.service, self.host) = (action, service, host)
        (self.reasons, self.containers) = (reasons, containers)
    }
}
