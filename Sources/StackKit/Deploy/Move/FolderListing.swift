import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Every plain file below a folder, by its path in there.
struct FolderListing: Sendable {
    struct Entry: Hashable, Sendable {
        var size: Int64
        /// Tells whether two names are one file.
        var device: UInt64
        var inode: UInt64
    }

    var files: [String: Entry] = [:]

    /// More files than any library has; past it the folder is not listed.
    static let limit = 5_000_000

    /// Lists a folder; links are not followed. Throws `MoveRefusal` for one that cannot be read to its end.
    init(_ folder: String) throws {
        var open = [""]
        while let part = open.popLast() {
            try Task.checkCancellation()
            let place = part.isEmpty ? folder : "\(folder)/\(part)"
            let names: [String]
            do { names = try FileManager.default.contentsOfDirectory(atPath: place) } catch {
                throw MoveRefusal.unreadable(place, why: Self.reason(place))
            }
            for name in names {
                let path = part.isEmpty ? name : "\(part)/\(name)"
                var status = stat()
                guard unsafe lstat("\(folder)/\(path)", &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR: open.append(path)
                case S_IFREG:
                    files[path] = Entry(
                        size: Int64(status.st_size), device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
                default: break
                }
            }
            guard files.count <= Self.limit else { throw MoveRefusal.unreadable(folder, why: "it has too many files") }
        }
    }

    private static func reason(_ path: String) -> String {
        unsafe access(path, R_OK | X_OK) == 0 ? "it is no folder" : String(cString: strerror(errno)).lowercased()
    }

    /// Up to `count` paths, spread evenly over all of them.
    func sample(_ count: Int) -> [String] {
        let paths = files.keys.sorted()
        guard paths.count > count, count > 0 else { return paths }
        return (0..<count).map { paths[$0 * paths.count / count] }
    }
}
