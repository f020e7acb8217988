extension NZBGet {
    /// Something that can be done to single files of a download.
    public struct FileEdit: Hashable, Sendable {
        let command: EditCommand

        init(_ name: String, _ text: String = "", offset: Int = 0) {
            command = EditCommand(name: name, text: text, offset: offset)
        }
    }
}

extension NZBGet.Downloads {
    /// Does something to single files.
    ///
    /// Throws `ServiceError`, `.unsuccessful` where none of them could be edited. Success does not mean that each one
    /// was there.
    public func edit(_ files: [ID<NZBGet.File>], _ edit: NZBGet.FileEdit) async throws {
        try await server.edit(files.map(\.rawValue), edit.command)
    }
}

extension NZBGet.FileEdit {
    /// Downloads nothing more of it until it is resumed.
    public static let pause = Self("FilePause")
    /// Goes on downloading it.
    public static let resume = Self("FileResume")
    /// Leaves it out of its download.
    public static let delete = Self("FileDelete")
    /// Pauses those that are needed for a repair only.
    public static let pauseAllPars = Self("FilePauseAllPars")
    /// Pauses the repair files but for the main one.
    public static let pauseExtraPars = Self("FilePauseExtraPars")
    /// Makes it the first of its download.
    public static let moveToTop = Self("FileMoveTop")
    /// Makes it the last of its download.
    public static let moveToBottom = Self("FileMoveBottom")
    /// Up by a negative number of places, down by a positive one.
    public static func move(by places: Int) -> Self { Self("FileMoveOffset", "\(places)", offset: places) }
    /// Puts the files of a download into the order they are given in.
    public static let reorder = Self("FileReorder")
    /// Makes a download of their own of them; they must belong to one, and not be on their way yet.
    public static func split(into name: String) -> Self { Self("FileSplit", name) }
}
