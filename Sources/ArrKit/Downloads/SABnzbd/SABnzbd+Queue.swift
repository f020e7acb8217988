extension SABnzbd {
    /// What waits and what comes.
    public struct Queue: Sendable {
        let sabnzbd: SABnzbd

        /// The queue and how it is doing, every download in it unless told otherwise. Throws `ServiceError`.
        public func state(
            search: String? = nil, category: String? = nil, jobs: [Download.Key]? = nil, start: Int = 0,
            limit: Int? = nil
        ) async throws -> Open<QueueState> {
            let form: Query = [
                "start": start, "limit": limit, "search": search, "cat": category, "nzo_ids": jobs?.ids,
            ]
            return try await sabnzbd.call("queue", form, as: Answer.self).queue
        }
        private struct Answer: Decodable { let queue: Open<QueueState> }

        /// Holds everything back but what is forced. Throws `ServiceError`.
        public func pause() async throws { try await sabnzbd.act("pause") }
        /// Holds everything back for a number of minutes. Throws `ServiceError`.
        public func pause(minutes: Int) async throws {
            try await sabnzbd.act("config", ["name": "set_pause", "value": minutes])
        }
        /// Lets everything go on. Throws `ServiceError`.
        public func resume() async throws { try await sabnzbd.act("resume") }
        /// Holds downloads back and returns those that were there. Throws `ServiceError`.
        @discardableResult public func pause(_ jobs: [Download.Key]) async throws -> [Download.Key] {
            try await edit("pause", jobs)
        }
        /// Lets downloads go on and returns those that were there. Throws `ServiceError`.
        @discardableResult public func resume(_ jobs: [Download.Key]) async throws -> [Download.Key] {
            try await edit("resume", jobs)
        }
        /// Takes downloads out and returns those that were there. Throws `ServiceError`.
        @discardableResult public func delete(_ jobs: [Download.Key], deletingFiles: Bool) async throws -> [Download
            .Key]
        {
            try await edit("delete", jobs, ["del_files": deletingFiles ? 1 : 0])
        }
        /// Takes out everything, or everything whose name holds some words, and returns it. Throws `ServiceError`.
        @discardableResult public func purge(search: String? = nil, deletingFiles: Bool) async throws -> [Download.Key]
        {
            try await sabnzbd.act(
                "queue", ["name": "purge", "search": search, "del_files": deletingFiles ? 1 : 0],
                rehearsed: ["status": true], as: Touched.self
            ).nzoIds
        }
        /// Takes files out of a download. Throws `ServiceError`.
        public func deleteFiles(_ files: [String], of job: Download.Key) async throws {
            if files.isEmpty { return }
            let form: Query = ["name": "delete_nzf", "value": job.rawValue, "value2": files.joined(separator: ",")]
            _ = try await sabnzbd.act("queue", form, rehearsed: ["status": true], as: Document.self)
        }

        /// Says which goes first, and returns the place it has from then on; `nil` where it is not there.
        ///
        /// Throws `ServiceError`.
        @discardableResult public func setPriority(_ priority: Priority, of jobs: [Download.Key]) async throws -> Int? {
            if jobs.isEmpty { return nil }
            let form: Query = ["name": "priority", "value": jobs.ids, "value2": priority]
            return try await sabnzbd.act("queue", form, rehearsed: ["position": 0], as: Place.self).known
        }
        /// Moves a download to a place in the queue, from 0, and returns the one it has then; `nil` where it is not there.
        ///
        /// Throws `ServiceError`.
        @discardableResult public func move(_ job: Download.Key, to place: Int) async throws -> Int? {
            try await switched(job, "\(place)")
        }
        /// Moves a download to the place of another. Throws `ServiceError`.
        @discardableResult public func move(_ job: Download.Key, toPlaceOf other: Download.Key) async throws -> Int? {
            try await switched(job, other.rawValue)
        }
        /// Gives a download another name, and a password for its archives. Throws `ServiceError`.
        public func rename(_ job: Download.Key, to name: String, password: Secret? = nil) async throws {
            try await sabnzbd.act(
                "queue",
                ["name": "rename", "value": job.rawValue, "value2": name, "value3": password?.reveal()])
        }
        /// Moves downloads to a category. Throws `ServiceError`, `.unsuccessful` where there is no such category.
        public func setCategory(_ category: String, of jobs: [Download.Key]) async throws {
            try await change("change_cat", jobs, category)
        }
        /// Gives downloads a script, `None` for none. Throws `ServiceError`.
        public func setScript(_ script: String, of jobs: [Download.Key]) async throws {
            try await change("change_script", jobs, script)
        }
        /// Says what is done with downloads once they are there. Throws `ServiceError`.
        public func setPostProcessing(_ what: PostProcessing, of jobs: [Download.Key]) async throws {
            try await change("change_opts", jobs, what.description)
        }
        /// Sorts the queue: by `name`, `size`, `avg_age` or `remaining`. Throws `ServiceError`.
        public func sort(by order: String, isReversed: Bool = false) async throws {
            try await sabnzbd.act("queue", ["name": "sort", "sort": order, "dir": isReversed ? "desc" : "asc"])
        }
        /// What is done once all is done: a script, `shutdown_program` and the like; empty for nothing. Throws `ServiceError`.
        public func setFinishAction(_ action: String) async throws {
            try await sabnzbd.act("queue", ["name": "change_complete_action", "value": action])
        }
        /// The files of a download. Throws `ServiceError`.
        public func files(of job: Download.Key) async throws -> [JobFile] {
            try await sabnzbd.call("get_files", ["value": job.rawValue], as: Files.self).files
        }

        private struct Files: Decodable { let files: [JobFile] }
        private struct Switched: Decodable { let result: Place }
        private struct Place: Decodable {
            let position: Int
            var known: Int? { position < 0 ? nil : position }
        }

        private func edit(_ verb: String, _ jobs: [Download.Key], _ more: Query = [:]) async throws -> [Download.Key] {
            if jobs.isEmpty { return [] }
            let form = (["name": verb, "value": jobs.ids] as Query).merging(more)
            let rehearsed: Document = ["status": true, "nzo_ids": .list(jobs.map { .string($0.rawValue) })]
            return try await sabnzbd.act("queue", form, rehearsed: rehearsed, as: Touched.self).nzoIds
        }

        private func change(_ mode: String, _ jobs: [Download.Key], _ value: String) async throws {
            if jobs.isEmpty { return }
            try await sabnzbd.act(mode, ["value": jobs.ids, "value2": value])
        }

        private func switched(_ job: Download.Key, _ place: String) async throws -> Int? {
            let form: Query = ["value": job.rawValue, "value2": place]
            return try await sabnzbd.act("switch", form, rehearsed: ["result": ["position": 0]], as: Switched.self)
                .result
                .known
        }
    }

    /// Which downloads something was done to.
    struct Touched: Decodable {
        let nzoIds: [Download.Key]

        enum CodingKeys: String, SnakeKey { case nzoIds }
    }
}

extension [Download.Key] {
    var ids: String { map(\.rawValue).joined(separator: ",") }
}
