#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that could not be read or written, and why.
public struct FileFailure: Error, Hashable, CustomStringConvertible {
    /// The file as it was named.
    public let path: String
    /// What was tried: `read` or `write`.
    public let verb: String
    /// In words that go behind a colon, such as `there is no such file`.
    public let reason: String

    init(_ path: String, _ verb: String, _ reason: String) {
        (self.path, self.verb, self.reason) = (path, verb, reason)
    }

    /// A failed system call on that file, by its `errno`.
    package init(_ path: String, _ verb: String, _ number: Int32) {
        let reason =
            switch number {
            case ENOENT: verb == "read" ? "there is no such file" : "there is no such folder"
            case EACCES, EPERM: "permission denied"
            case EISDIR: "it is a folder, not a file"
            case ENOTDIR: "part of its path is a file, not a folder"
            case ENOSPC: "the disk is full"
            case EROFS: "the file system is read-only"
            default: unsafe String(cString: strerror(number)).lowercased()
            }
        self.init(path, verb, reason)
    }

    /// `stack.yaml could not be read: there is no such file`
    public var description: String { "\(path) could not be \(verb == "read" ? "read" : "written"): \(reason)" }
}
