import ArrKit
import Support

extension NZBGet {
    /// Adds a post, held back or not.
    func add(
        _ post: Post, category: String = "", paused: Bool = false, dupeKey: String = "", score: Int = 0,
        mode: DupeMode = .force
    ) async throws -> ID<Group> {
        var addition = Addition("\(post.name).nzb", .nzb(post.nzb), category: category)
        (addition.addPaused, addition.dupeKey, addition.dupeScore) = (paused, dupeKey, score)
        addition.dupeMode = mode
        return try await downloads.append(addition)
    }

    /// Waits until a download has left the queue for the history.
    func ended(_ id: ID<Group>) async throws -> HistoryItem {
        try await eventually("download \(id) is in the history") {
            guard try await !downloads.all().contains(where: { $0.id == id }) else { return nil }
            return try await history.all().first { $0.id == id }?.value
        }
    }

    /// Waits until a download is in the queue and as it should be.
    func queued(_ id: ID<Group>, where isRight: (Group) -> Bool = { _ in true }) async throws -> Group {
        try await eventually("download \(id) is in the queue") {
            try await downloads.all().map(\.value).first { $0.id == id && isRight($0) }
        }
    }
}
