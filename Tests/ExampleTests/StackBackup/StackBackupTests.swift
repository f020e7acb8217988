import Foundation
import Support
import Testing
import Wire

struct StackBackupTests {
    @Test func aStackIsPutBackAsItWas() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "stack/stack.yaml")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("version: 2\n".utf8).write(to: file)
            try Data("key".utf8).write(to: folder.appending(path: "stack/stack.key"))
            let taken = try await Finished.run(
                "stack-backup",
                ["take", "--folder", "kept", "--root", "stack=stack", "--without", "stack/stack.key", "--json"],
                in: folder)
            #expect(taken.code == 0, "\(taken.all)")
            let backup = try #require(try Document(json: Array(taken.output.utf8))["backup"].string)
            let listed = try await Finished.run("stack-backup", ["list", "--folder", "kept"], in: folder)
            #expect(listed.output == backup + "\n")
            let verified = try await Finished.run("stack-backup", ["verify", backup], in: folder)
            #expect(verified.code == 0 && verified.output.contains("is whole"), "\(verified.all)")

            try Data("broken".utf8).write(to: file)
            let restored = try await Finished.run(
                "stack-backup", ["restore", backup, "--to", "stack=back"], in: folder)
            #expect(restored.code == 0, "\(restored.all)")
            #expect(
                try String(contentsOf: folder.appending(path: "back/stack.yaml"), encoding: .utf8) == "version: 2\n")
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "back/stack.key").path))
            let pruned = try await Finished.run("stack-backup", ["prune", "--folder", "kept"], in: folder)
            #expect(pruned.code == 0 && pruned.output.isEmpty, "\(pruned.all)")
        }
    }

    @Test func aTornBackupIsToldAndPutsNothingBack() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "stack"), withIntermediateDirectories: true)
            try Data(repeating: 7, count: 100_000).write(to: folder.appending(path: "stack/file"))
            let taken = try await Finished.run(
                "stack-backup", ["take", "--folder", "kept", "--root", "stack=stack"], in: folder)
            let backup = try #require(taken.output.split(separator: "\n").first.map(String.init))
            var bytes = try Data(contentsOf: URL(filePath: backup))
            bytes.removeLast(bytes.count / 2)
            try bytes.write(to: URL(filePath: backup))
            for verb in ["verify", "restore"] {
                let done = try await Finished.run("stack-backup", [verb, backup], in: folder)
                #expect(done.code == 1 && done.errors.hasPrefix("stack-backup: "), "\(done.all)")
            }
            #expect(try Data(contentsOf: folder.appending(path: "stack/file")).count == 100_000)
        }
    }

    @Test(arguments: [
        (["tke"], "there is no verb tke; did you mean take?"),
        (["take", "--folder", "x"], "--root NAME=PATH is missing"),
        (["list"], "--folder FOLDER is missing"), (["verify", "x"], "name one backup"),
    ]) func aBadCommandLineIsRefused(arguments: [String], message: String) async throws {
        try await withFolder { folder in
            let run = try await Finished.run("stack-backup", arguments, in: folder)
            #expect(run.code == 64 && run.errors.contains(message), "\(run.all)")
        }
    }
}
