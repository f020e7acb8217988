import Foundation
import Support
import Testing
import Wire

/// What somebody who helps is given, also where no engine answers.
struct BundleTests {
    @Test func aBundleTellsWhatIsKnownAndNoSecret() async throws {
        try await withFolder { folder in
            let compose = """
                name: seeds
                services:
                  app:
                    image: local/app
                    environment: {APP_PASSWORD: correct-horse-battery}
                    restart: allways
                    secrets: [token]
                secrets:
                  token: {file: ./token}
                """
            try Data(compose.utf8).write(to: folder.appending(path: "compose.yaml"))
            try Data("staple-staple-staple".utf8).write(to: folder.appending(path: "token"))
            let run = try await Finished.run(
                "stack-deploy", ["bundle", "--output", "out.tar.gz", "--json"], in: folder,
                environment: ["DOCKER_HOST": "unix:///nonexistent"])
            #expect(run.code == 0, "\(run.all)")
            #expect(try Document(json: Array(run.output.utf8))["bundle"].string?.hasSuffix("/out.tar.gz") == true)
            let text = try await Program.output(of: "tar", ["-xzOf", folder.appending(path: "out.tar.gz").path])
            #expect(text.contains("bad-restart") && text.contains("could not be asked"), "\(text)")
            for secret in ["correct-horse-battery", "staple-staple-staple"] {
                #expect(!text.contains(secret) && !run.all.contains(secret))
            }
        }
    }
}
