import Console
import FoundationEssentials
import Glibc
import StackKit

extension Rendering {
    /// Writes everything, makes the folders of settings, and goes over into `stack-deploy apply`; where that is not
    /// here, or there are several hosts, says what to run.
    ///
    /// - Parameter deployer: The program that deploys; `stack-deploy` beside this one where none is named.
    func deploy(_ door: Door, _ terminal: Terminal, by deployer: String?) async throws -> Int32 {
        _ = try await write(door, terminal, withSecrets: true)
        try makeFolders()
        let orders = rendered.hosts.map { host in
            ["stack-deploy", "apply", "--file", "\(folder(of: host))/compose.yaml"]
                + (host.context.map { ["--host", "\(host.name ?? $0)=\($0)"] } ?? [])
        }
        guard let order = orders.first, orders.count == 1, let program = deployer ?? Self.deployer() else {
            terminal.out("Now run:\n" + orders.map { "  " + $0.joined(separator: " ") + "\n" }.joined())
            return 0
        }
        // The same process goes on as the other program: terminal, signals and exit code are its own.
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
        var none = sigset_t()
        _ = unsafe sigemptyset(&none)
        _ = unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
        var words = unsafe order.map { unsafe strdup($0) } + [nil]
        _ = unsafe execv(program, &words)
        throw Complaint("\(program) could not be started: \(unsafe String(cString: strerror(errno)))")
    }

    /// Folders of settings are made for the services' user; those of media and downloads are not, for a share that is
    /// not there looks just like one that is missing.
    private func makeFolders() throws {
        let (user, group) = (uid_t(rendered.config.system.puid), gid_t(rendered.config.system.pgid))
        for host in rendered.hosts where host.name == nil {
            for folder in host.folders where !folder.isData && !Places.exists(folder.path) {
                try Places.makeFolder(folder.path)
                guard unsafe chown(folder.path, user, group) == 0 else {
                    throw Complaint("\(folder.path) could not be given to \(user):\(group); run this as root")
                }
            }
            let missing = host.folders.filter { $0.isData && !Places.exists($0.path) }.map(\.path)
            guard missing.isEmpty else {
                throw Complaint(
                    "these folders of media and downloads are not there: \(missing.joined(separator: ", "))")
            }
        }
    }

    /// Beside this program first, for the two belong together.
    private static func deployer() -> String? {
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let beside = own.flatMap { own in own.lastIndex(of: "/").map { String(own[..<$0]) } }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = (beside.map { [$0] } ?? []) + path.split(separator: ":").map(String.init)
        return folders.map { "\($0)/stack-deploy" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
