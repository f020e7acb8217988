import Foundation

extension DockerEngine {
    /// Makes an image of this machine's own programs and what they are linked with, beside all of busybox.
    ///
    /// - Parameters:
    ///   - programs: their names; each is at the path it has here.
    ///   - folders: more that is copied as it is, such as `/usr/share/nzbget`.
    ///   - files: texts by their absolute paths.
    public func makeImage(
        _ name: String, of programs: [String] = [], folders: [String] = [], files: [String: String] = [:]
    ) async throws {
        try await withFolder { root in
            func place(_ path: String) -> URL { root.appending(path: String(path.drop { $0 == "/" })) }
            let manager = FileManager.default
            for path in ["bin", "etc", "tmp", "root", "proc", "sys", "dev"] {
                try manager.createDirectory(at: place(path), withIntermediateDirectories: true)
            }
            guard let busybox = Program.find("busybox") else { throw Program.Failure(description: "no busybox") }
            try manager.copyItem(at: busybox, to: place("bin/busybox"))
            for applet in try await Program.output(of: "busybox", ["--list"]).split(separator: "\n")
            where applet != "busybox" {
                try manager.createSymbolicLink(atPath: place("bin/\(applet)").path, withDestinationPath: "busybox")
            }
            var paths = folders
            for program in programs {
                guard let file = Program.find(program)?.path else {
                    throw Program.Failure(description: "no \(program)")
                }
                let linked = try await Program.output(of: "ldd", [file]).split(whereSeparator: \.isWhitespace)
                    .map(String.init).filter { $0.hasPrefix("/") }
                paths += [file] + linked
            }
            if !programs.isEmpty { paths += ["/lib/x86_64-linux-gnu/libnss_files.so.2"].filter(manager.fileExists) }
            if !paths.isEmpty {
                try await Program.run("cp", ["--recursive", "--dereference", "--parents"] + Set(paths) + [root.path])
            }
            for (path, text) in files.merging(
                ["/etc/passwd": "root:x:0:0:root:/root:/bin/sh\n"], uniquingKeysWith: { old, _ in old })
            {
                try manager.createDirectory(
                    at: place(path).deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: place(path))
            }
            let archive = root.deletingLastPathComponent().appending(path: "\(root.lastPathComponent).tar")
            defer { try? manager.removeItem(at: archive) }
            try await Program.run("tar", ["--create", "--file", archive.path, "--directory", root.path, "."])
            try await docker("import", archive.path, name)
        }
    }

    /// Runs a registry on loopback while `body` does.
    public func withRegistry(_ body: (_ address: String) async throws -> Void) async throws {
        try await withFolder { folder in
            let port = try FreePort.find()
            let file = folder.appending(path: "registry.yaml")
            let config = """
                version: 0.1
                storage: {filesystem: {rootdirectory: \(folder.path)/data}}
                http: {addr: "127.0.0.1:\(port)"}
                """
            try Data(config.utf8).write(to: file)
            try await Program.with("docker-registry", ["serve", file.path], isHeard: false) { _ in
                try await eventually("the registry listens") { FreePort.isTaken(port) }
                try await body("127.0.0.1:\(port)")
            }
        }
    }
}
