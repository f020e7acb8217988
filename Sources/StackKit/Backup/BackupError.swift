#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Why a backup could not be made, read or put back, and what to do about it.
public struct BackupError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What sort of failure it is, for programs.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private let name: String
        private init(_ name: String) { self.name = name }

        /// The code in one word.
        public var description: String { name }

        /// Something could not be read or written, for a reason of the machine's.
        public static let inaccessible = Code("inaccessible")
        /// What should be backed up is named wrongly: two roots of one name, a relative path, a root in another.
        public static let badRoot = Code("badRoot")
        /// The file is something else.
        public static let notABackup = Code("notABackup")
        /// A later version of the program made it.
        public static let newer = Code("newer")
        /// It is not as it was made.
        public static let damaged = Code("damaged")
        /// It holds what no backup has: a path that leads out of its folder, a device, a file twice.
        public static let hostile = Code("hostile")
        /// A database cannot be read as one.
        public static let database = Code("database")
        /// Another backup or restoration is at work.
        public static let busy = Code("busy")
    }

    /// For programs.
    public let code: Code
    /// What was found, in one sentence.
    public let finding: String
    /// What to do, in one sentence.
    public let advice: String

    init(_ code: Code, _ finding: String, _ advice: String) {
        (self.code, self.finding, self.advice) = (code, finding, advice)
    }

    /// After a system call that failed; `verb` goes behind "could not be".
    init(_ path: String, _ verb: String, number: Int32 = errno) {
        let advice =
            switch number {
            case ENOSPC, EDQUOT: "Free some space there, or choose another disk."
            case EACCES, EPERM: "Run this as the owner of the files, or as root."
            case EBUSY, EXDEV: "It is a mount point or in use: stop what uses it, or restore into another folder."
            case EROFS: "The file system is read-only: choose another folder."
            default: "Check the path, its owner and its folder's."
            }
        self.init(
            .inaccessible, "\(path) could not be \(verb): \(unsafe String(cString: strerror(number)).lowercased()).",
            advice)
    }

    /// Both sentences.
    public var description: String { "\(finding) \(advice)" }
}
