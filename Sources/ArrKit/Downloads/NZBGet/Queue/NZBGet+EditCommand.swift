extension NZBGet {
    /// A command of `editqueue`.
    struct EditCommand: Hashable, Sendable {
        var name: String
        var text: String
        /// By how many places something moves, which versions before 18 take as a number.
        var offset: Int

        func arguments(_ ids: [Int], for version: Version) -> [Document] {
            let places: [Document] = version >= .plainEdits ? [] : [Document(offset)]
            return [.string(name)] + places + [.string(text), Document(ids.map { Document($0) })]
        }
    }

    /// False where it was a rehearsal, after which everything is as it was.
    @discardableResult
    func edit(_ ids: [Int], _ command: EditCommand) async throws -> Bool {
        // Nothing to edit is nothing to ask.
        guard !ids.isEmpty else { return true }
        let arguments = command.arguments(ids, for: try await knownVersion())
        let isDone: Bool? = try await write("editqueue", arguments, rehearsed: .null)
        guard isDone != false else {
            throw ServiceError(
                .unsuccessful, attempted: "\(command.name) of \(ids.map(\.description).joined(separator: ", "))",
                advice: "Look whether they have left the queue or the history meanwhile.")
        }
        return isDone != nil
    }
}
