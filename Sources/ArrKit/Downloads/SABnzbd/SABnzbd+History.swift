extension SABnzbd {
    /// What was finished or given up, and what is being unpacked.
    public struct History: Sendable {
        let sabnzbd: SABnzbd

        /// All of it, the latest first, asked for in parts. Throws `ServiceError`.
        public func all(
            search: String? = nil, category: String? = nil, failedOnly: Bool = false
        ) async throws -> [Open<HistoryJob>] {
            var jobs: [Open<HistoryJob>] = []
            var start = 0
            while true {
                let part = try await page(
                    start: start, limit: Self.part, search: search, category: category, failedOnly: failedOnly)
                jobs += part.slots
                start += Self.part
                if start >= part.noofslots { return jobs }
            }
        }
        private static let part = 500

        /// A part of it; without a limit it would be as many as its pages show. Throws `ServiceError`.
        public func page(
            start: Int = 0, limit: Int, search: String? = nil, category: String? = nil, failedOnly: Bool = false,
            jobs: [Download.Key]? = nil
        ) async throws -> Open<HistoryState> {
            let form: Query = [
                "start": start, "limit": limit, "search": search, "category": category,
                "failed_only": failedOnly ? 1 : 0, "nzo_ids": jobs?.ids,
            ]
            return try await sabnzbd.call("history", form, as: Answer.self).history
        }
        private struct Answer: Decodable { let history: Open<HistoryState> }

        /// Takes jobs out; one that is not there is passed over. Their files are deleted only where they failed.
        ///
        /// Throws `ServiceError`.
        ///
        /// - Parameter archiving: Keeps them in the archive, which versions from 4.3 on have.
        public func delete(_ jobs: [Download.Key], deletingFiles: Bool, archiving: Bool = false) async throws {
            if !jobs.isEmpty { try await delete(jobs.ids, deletingFiles, archiving) }
        }
        /// Takes out everything that failed. Throws `ServiceError`.
        public func deleteFailed(deletingFiles: Bool, archiving: Bool = false) async throws {
            try await delete("failed", deletingFiles, archiving)
        }
        /// Takes out everything that succeeded. Throws `ServiceError`.
        public func deleteCompleted(archiving: Bool = false) async throws {
            try await delete("completed", false, archiving)
        }
        /// Takes out everything. Throws `ServiceError`.
        public func deleteAll(deletingFiles: Bool, archiving: Bool = false) async throws {
            try await delete("all", deletingFiles, archiving)
        }
        /// Has a failed job count as done; from 3.6 on. Throws `ServiceError`.
        public func markAsCompleted(_ jobs: [Download.Key]) async throws {
            if jobs.isEmpty { return }
            try await sabnzbd.act("history", ["name": "mark_as_completed", "value": jobs.ids])
        }

        /// Tries a failed job again and returns the name it has from now on. Throws `ServiceError`, `.notFound` where there
        /// is none.
        ///
        /// - Parameters:
        ///   - nzb: Another NZB file, with what the first one lacked.
        ///   - password: For its archives.
        public func retry(
            _ job: Download.Key, nzb: (name: String, bytes: [UInt8])? = nil, password: Secret? = nil
        ) async throws -> Download.Key {
            let form: Query = ["value": job.rawValue, "password": password?.reveal()]
            let rehearsed: Document = ["status": true, "nzo_id": .string(job.rawValue)]
            let retried: Retried
            if let nzb {
                let file = MultipartForm.Part.file("nzbfile", nzb.name, type: "application/x-nzb", nzb.bytes)
                retried = try await sabnzbd.upload("retry", form, file, rehearsed: rehearsed)
            } else {
                retried = try await sabnzbd.act("retry", form, rehearsed: rehearsed)
            }
            return retried.nzoId ?? job
        }
        /// Tries every failed job again and returns their new names. Throws `ServiceError`.
        @discardableResult public func retryAll() async throws -> [Download.Key] {
            let answer: Document = try await sabnzbd.act("retry_all", rehearsed: ["status": []])
            return answer["status"].list.compactMap(\.string).map { Download.Key(rawValue: $0) }
        }

        private struct Retried: Decodable {
            let nzoId: Download.Key?

            enum CodingKeys: String, SnakeKey { case nzoId }
        }

        private func delete(_ which: String, _ deletingFiles: Bool, _ archiving: Bool) async throws {
            try await sabnzbd.act(
                "history",
                [
                    "name": "delete", "value": which, "del_files": deletingFiles ? 1 : 0, "archive": archiving ? 1 : 0,
                ])
        }
    }

    /// A part of the history.
    public struct HistoryState: Model {
        /// Such as `495 M`, for people: what was ever downloaded.
        public var totalSize: String
        /// The same of this month.
        public var monthSize: String
        /// The same of this week.
        public var weekSize: String
        /// The same of today.
        public var daySize: String
        /// How many jobs fit what was asked for.
        public var noofslots: Int
        /// Higher whenever something has changed.
        public var lastHistoryUpdate: Int
        /// The jobs, those that are being unpacked first.
        public var slots: [Open<HistoryJob>]

        enum CodingKeys: String, SnakeKey {
            case totalSize, monthSize, weekSize, daySize, noofslots, lastHistoryUpdate, slots
        }
    }
}
