import FoundationEssentials
internal import Wire

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Folders: made for their owner alone, renamed so that a power cut does not undo it.
enum FileTree {
    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Makes a folder and those above it.
    static func make(_ path: String) throws(FileFailure) {
        guard unsafe mkdir(path, 0o700) != 0 else { return }
        switch errno {
        case EEXIST: return
        case ENOENT:
            guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
                throw FileFailure(path, "write", ENOENT)
            }
            try make(String(path[..<slash]))
            guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileFailure(path, "write", errno) }
        default: throw FileFailure(path, "write", errno)
        }
    }

    /// The names in a folder; none where it cannot be read.
    static func names(in path: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    }

    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    static func rename(_ path: String, to newPath: String) throws(FileFailure) {
        try sync(path)
        #if canImport(Glibc)
        let status = unsafe Glibc.rename(path, newPath)
        #else
        let status = unsafe Darwin.rename(path, newPath)
        #endif
        guard status == 0 else { throw FileFailure(newPath, "write", errno) }
        try sync(newPath.lastIndex(of: "/").map { String(newPath[..<$0]) } ?? ".")
    }

    private static func sync(_ folder: String) throws(FileFailure) {
        let file = unsafe open(folder, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileFailure(folder, "write", errno) }
        defer { close(file) }
        _ = fsync(file)
    }
}
