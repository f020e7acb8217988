#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension MachineFacts {
    /// Whether the time zone database has a zone of that name.
    static func isZone(_ name: String, _ root: String) -> Fact<Bool> {
        let isPlain =
            !name.isEmpty && !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/_+-".contains($0)) }
        guard isPlain else { return .known(false) }
        let folder = "\(root)/usr/share/zoneinfo"
        switch (entry(at: folder), entry(at: "\(folder)/\(name)")) {
        case (.known(nil), _): return .unknown("this machine has no time zone database at /usr/share/zoneinfo")
        case (_, .known(let zone)):
            // Beside the zones there are tables, which begin otherwise.
            guard zone?.kind == .file else { return .known(false) }
            let bytes = try? AtomicFile("\(folder)/\(name)").read(upTo: 1 << 20)
            return .known(bytes?.starts(with: "TZif".utf8) ?? false)
        case (_, .unknown(let why)): return .unknown(why)
        }
    }

    /// What the kernel says is listened on.
    static func listeners(_ root: String) -> Fact<Set<Listener>> {
        var all: Set<Listener> = []
        var isRead = false
        for (name, kind) in [("tcp", IPProtocol.tcp), ("tcp6", .tcp), ("udp", .udp), ("udp6", .udp)] {
            let path = "\(root)/proc/net/\(name)"
            // A machine without version 6 has no table of it.
            if case .known(nil) = entry(at: path), isRead || name.hasSuffix("6") { continue }
            do throws(FileFailure) {
                let text = String(decoding: try AtomicFile(path).read(upTo: 64 << 20), as: UTF8.self)
                all.formUnion(text.split(separator: "\n").dropFirst().compactMap { Listener(line: $0, kind) })
                isRead = true
            } catch { return .unknown(error.description) }
        }
        return .known(all)
    }
}

extension MachineFacts.Listener {
    /// A line of `/proc/net/tcp` or its like; `nil` for a connection, which is no listener.
    fileprivate init?(line: Substring, _ kind: IPProtocol) {
        let fields = line.split(separator: " ")
        guard fields.count > 3 else { return nil }
        let parts = fields[1].split(separator: ":")
        // Listening is 0A; what has no connection in UDP is 07.
        guard parts.count == 2, fields[3] == (kind == .tcp ? "0A" : "07"), let port = Int(parts[1], radix: 16), port > 0
        else { return nil }
        guard let address = IPAddress(words: parts[0]) else { return nil }
        self.init(port, kind, at: address.isAny ? nil : address)
    }
}

extension IPAddress {
    /// As the kernel's tables have it: words of four bytes, each in the order of the machine.
    fileprivate init?(words text: Substring) {
        guard text.utf8.count % 8 == 0 else { return nil }
        var bytes: [UInt8] = []
        var rest = text
        while !rest.isEmpty {
            guard let word = UInt32(rest.prefix(8), radix: 16) else { return nil }
            unsafe withUnsafeBytes(of: word) { bytes += unsafe Array($0) }
            rest = rest.dropFirst(8)
        }
        // An address of version 4 in the table of version 6.
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        self.init(bytes: bytes.starts(with: mapped) && bytes.count == 16 ? Array(bytes[12...]) : bytes)
    }
}
