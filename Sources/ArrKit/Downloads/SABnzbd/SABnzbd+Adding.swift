extension SABnzbd {
    /// How a download is added; what is left `nil` is left to its category.
    public struct Addition: Hashable, Sendable {
        /// Its name; `nil` for that of the file.
        public var name: String?
        /// One it has; empty for none.
        public var category = ""
        /// Which goes first, or `paused`.
        public var priority: Priority?
        /// What is done once it is there.
        public var postProcessing: PostProcessing?
        /// The script that is run then, `None` for none.
        public var script: String?
        /// What its archives are opened with.
        public var password: Secret?

        /// A download that is left to its category.
        public init(name: String? = nil, category: String = "", priority: Priority? = nil) {
            (self.name, self.category, self.priority) = (name, category, priority)
        }

        var form: Query {
            [
                "nzbname": name, "cat": category.isEmpty ? nil : category, "priority": priority, "pp": postProcessing,
                "script": script, "password": password?.reveal(),
            ]
        }
    }

    /// Adds an NZB file, or an archive of several, and returns what they are called from now on.
    ///
    /// Throws `ServiceError`, `.rejected` where nothing was taken.
    public func add(
        _ name: String, _ bytes: [UInt8], _ addition: Addition = Addition()
    ) async throws -> [Download.Key] {
        let file = MultipartForm.Part.file("name", name, type: "application/x-nzb", bytes)
        return try taken(try await upload("addfile", addition.form, file, rehearsed: Self.rehearsed), "addfile")
    }

    /// Adds what is at an address, which SABnzbd fetches itself; it is listed at once and may come to nothing.
    ///
    /// Throws `ServiceError`, `.rejected` where it was not taken.
    public func add(_ url: Secret, _ addition: Addition = Addition()) async throws -> [Download.Key] {
        let form = (["name": url.reveal()] as Query).merging(addition.form)
        return try taken(try await act("addurl", form, rehearsed: Self.rehearsed), "addurl")
    }

    /// Adds an NZB file that lies on SABnzbd's own machine. Throws `ServiceError`, `.rejected` where it was not taken.
    public func add(localFile path: String, _ addition: Addition = Addition()) async throws -> [Download.Key] {
        let form = (["name": path] as Query).merging(addition.form)
        return try taken(try await act("addlocalfile", form, rehearsed: Self.rehearsed), "addlocalfile")
    }

    private static let rehearsed: Document = ["status": true, "nzo_ids": ["SABnzbd_nzo_rehearsed"]]

    private func taken(_ touched: Touched, _ mode: String) throws -> [Download.Key] {
        if !touched.nzoIds.isEmpty { return touched.nzoIds }
        throw ServiceError(
            .rejected, attempted: "\(mode) to SABnzbd",
            advice: "Check that it is an NZB file with articles in it, that it is no duplicate, and SABnzbd's warnings."
        )
    }
}
