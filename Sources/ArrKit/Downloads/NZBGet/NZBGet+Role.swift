extension NZBGet {
    /// Who a login is, from most to least that it may do.
    public enum Role: Hashable, Sendable, CaseIterable {
        /// Everything.
        case control
        /// Everything but saving the settings; those that concern security read `***`.
        case restricted
        /// Adding downloads and asking for the version, nothing else.
        case add

        /// Whether it may see the queue, the history and the settings, and change downloads.
        public var mayManage: Bool { self != .add }
        /// Whether it may save the settings and sees all of them.
        public var mayConfigure: Bool { self == .control }
    }

    /// Which of its three users this login is, by what it may see: nothing is changed. Throws `ServiceError`.
    public func role() async throws -> Role {
        do {
            let options = try await config.running()
            return options.contains(where: \.isMasked) ? .restricted : .control
        } catch let error as ServiceError where error.code == .forbidden {
            return .add
        }
    }
}
