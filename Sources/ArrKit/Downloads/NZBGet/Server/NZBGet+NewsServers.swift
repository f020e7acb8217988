extension NZBGet {
    /// The news servers it downloads from. What they are is set in `config`.
    public struct NewsServers: Sendable {
        let server: NZBGet

        /// How much came from each; the one numbered zero is all of them together. Throws `ServiceError`.
        ///
        /// - Parameter periods: Which of its lists are wanted; from 25.0 on all of them come.
        public func volumes(
            _ periods: Set<ServerVolume.Period> = Set(ServerVolume.Period.allCases)
        ) async throws -> [Open<ServerVolume>] {
            let isWhole = try await server.knownVersion() >= .wholeVolumes
            let wanted = ServerVolume.Period.allCases.map { Document(periods.contains($0)) }
            return try await server.list("servervolumes", isWhole ? [] : wanted)
        }

        /// Starts one of the counters anew. Throws `ServiceError`, `.unsuccessful` where there is no such server.
        ///
        /// - Parameter number: The server's number in the settings, from 1; `nil` for the sum of all.
        public func resetVolume(of number: Int?, _ counter: ServerVolume.Counter = .custom) async throws {
            try await server.perform(
                "resetservervolume", [Document(number ?? 0), .string(counter.rawValue)],
                advice: "Look whether there is a news server of that number.")
        }

        /// Switches servers on or off by their numbers, from 1, until NZBGet is started again. Throws `ServiceError`.
        public func setActive(_ isActive: [Int: Bool]) async throws {
            guard !isActive.isEmpty else { return }
            let pairs = isActive.sorted { $0.key < $1.key }.map { [Document($0.key), Document($0.value)] as Document }
            try await server.perform("editserver", pairs)
        }

        /// Connects to a news server, whether it is in the settings or not, and logs in.
        ///
        /// Throws `ServiceError`, `.unsuccessful` with what the news server said.
        public func test(_ candidate: NewsServerOptions, timeout: Duration = .seconds(10)) async throws {
            let seconds = max(1, Int(timeout.components.seconds))
            let complaint: String = try await server.read(
                "testserver",
                [
                    .string(candidate.host), Document(candidate.port ?? (candidate.isEncrypted ? 563 : 119)),
                    .string(candidate.username.reveal()), .string(candidate.password.reveal()),
                    Document(candidate.isEncrypted), .string(candidate.fields["Cipher"] ?? ""), Document(seconds),
                    Document(candidate.verification),
                ],
                deadline: timeout + .seconds(30), secrets: [candidate.username, candidate.password])
            guard complaint.isEmpty else {
                throw ServiceError(
                    .unsuccessful, attempted: "the test of the news server \(candidate.host)", messages: [complaint],
                    advice: "Check its address, port, encryption and login.")
            }
        }

        /// Downloads a test file from one server to see how fast it is, from 24.2 on; it is seen in the queue.
        ///
        /// - Parameters:
        ///   - number: The server's number in the settings, from 1.
        ///   - nzb: The address of the test's NZB file. Throws `ServiceError`.
        public func testSpeed(of number: Int, with nzb: Secret) async throws {
            try await server.perform(
                "testserverspeed", [.string(nzb.reveal()), Document(number)], since: .serverSpeed,
                deadline: .seconds(300), secrets: [nzb])
        }
    }
}

extension NZBGet.NewsServerOptions {
    /// How strictly certificates are looked at, as `testserver` counts it.
    fileprivate var verification: Int {
        switch fields["CertVerification"]?.lowercased() {
        case "none": 0
        case "minimal": 1
        default: 2
        }
    }
}
