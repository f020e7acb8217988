import FoundationEssentials
import Glibc
import StackKit

extension SetupHints {
    /// What this machine suggests.
    static func ofThisMachine() -> SetupHints {
        var hints = SetupHints()
        if let zone = zone { hints.timezone = zone }
        // Whoever runs this through sudo is not the one whose files they are.
        let variables = ProcessInfo.processInfo.environment
        if geteuid() != 0 {
            (hints.user, hints.group) = (Int(geteuid()), Int(getegid()))
        } else if let user = variables["SUDO_UID"].flatMap({ Int($0) }),
            let group = variables["SUDO_GID"].flatMap({ Int($0) })
        {
            (hints.user, hints.group) = (user, group)
        }
        return hints
    }

    private static var zone: String? {
        if let name = ProcessInfo.processInfo.environment["TZ"], name.contains("/"), !name.hasPrefix("/") {
            return name
        }
        if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime"),
            let range = target.firstRange(of: "/zoneinfo/")
        {
            return String(target[range.upperBound...])
        }
        guard let bytes = try? AtomicFile("/etc/timezone").read(upTo: 256) else { return nil }
        let name = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
        return name.isEmpty ? nil : name
    }
}
