import StackKit
import Testing

struct PathRulesTests {
    private let radarr = "services: {radarr: {}, nzbget: {}}"

    @Test func aSoundStackHasNoFindings() throws {
        #expect(try Scene(radarr).found == [])
    }

    @Test(arguments: [
        ("storage: {root: /data/../etc}", "storage.root", "climbs"),
        ("storage: {root: ''}", "storage.root", "empty"),
        ("storage: {config: '  '}", "storage.config", "empty"),
        ("storage: {root: data}", "storage.root", "not absolute"),
        ("storage: {config: ~/config}", "storage.config", "the ~"),
        ("storage: {media: ../media}", "storage.media", "climbs"),
        ("storage: {downloads: \"a\\nb\"}", "storage.downloads", "cannot be seen"),
        ("storage: {libraries: {movies: a/../b}}", "storage.libraries.movies", "climbs"),
        ("storage: {media: .}", "storage.media", "itself"),
        ("storage: {root: /}", "storage.root", "the system"),
        ("storage: {config: /etc/}", "storage.config", "the system"),
        ("storage: {root: /proc/self}", "storage.root", "the system"),
        ("hosts: {nas: {root: volume1}}", "hosts.nas.root", "not absolute"),
    ]) func aPathThatMeansNoCertainFolderIsRefused(text: String, field: String, words: String) throws {
        let findings = try Scene("\(radarr)\n\(text)").findings.filter { $0.rule == "paths.form" }
        #expect(findings.map(\.field) == [field])
        #expect(findings.allSatisfy { $0.severity == .error && $0.message.contains(words) }, "\(findings)")
    }

    @Test(arguments: ["/srv/Größe und Maß", "/srv/映画", "/srv/it's $5", "/srv/a.b_c-d", "/tmp/.x"])
    func anyNameIsAFoldersName(path: String) throws {
        #expect(try Scene("\(radarr)\nstorage: {root: \"\(path)\"}").says("paths.form").isEmpty)
    }

    @Test(arguments: [
        ("storage: {downloads: media}", "storage.downloads"),
        ("storage: {downloads: media/loads}", "storage.downloads"),
        ("storage: {media: downloads/media}", "storage.media"),
        ("storage: {libraries: {movies: /data/downloads/done}}", "storage.libraries.movies"),
        ("storage: {libraries: {movies: tv}}", "storage.libraries.tv"),
        ("storage: {libraries: {movies: tv/films}}", "storage.libraries.movies"),
        ("storage: {config: /data/media/config}", "storage.config"),
        ("storage: {config: /data/downloads}", "storage.config"),
        ("storage: {root: /srv, config: /srv/}", "storage.config"),
        ("storage: {downloads: /data}", "storage.downloads"),
        ("storage: {media: /data}", "storage.downloads"),
        ("storage: {transcode: media/tv/.t}", "storage.transcode"),
    ]) func foldersLieSideBySide(text: String, field: String) throws {
        let scene = try Scene("services: {radarr: {}, sonarr: {}, nzbget: {}, plex: {}}\n\(text)")
        let fields = scene.findings.filter { $0.rule == "paths.apart" }.map(\.field)
        #expect(fields.contains(field), "\(fields)")
    }

    @Test func aNeighbourWhoseNameBeginsAlikeIsNoFlaw() throws {
        let text = "storage: {downloads: media-loads, libraries: {movies: tv-films}}"
        #expect(try Scene("\(radarr)\n\(text)").says("paths.apart").isEmpty)
    }

    @Test func whatLiesOutsideTheRootIsSaidToBeCopied() throws {
        let scene = try Scene("\(radarr)\nstorage: {downloads: /fast/downloads, libraries: {movies: /mnt/films}}")
        let fields = scene.findings.filter { $0.rule == "paths.root" }.map(\.field)
        #expect(fields == ["storage.downloads", "storage.libraries.movies"])
        #expect(scene.says("paths.root")[0].contains("a copy instead of a hard link"))
    }

    @Test func whatIsNotUsedIsNotLookedAt() throws {
        var scene = try Scene("services: {prowlarr: {}}", folders: ["/opt/maestrarr/config"])
        #expect(scene.found == [])
        scene = try Scene("services: {radarr: {}}", folders: Scene.usual.filter { !$0.hasSuffix("tv") })
        #expect(scene.found == [])
    }

    @Test func aFolderThatIsMissingOrNoneIsTold() throws {
        var scene = try Scene(radarr)
        scene.machine.entries["/data/media/movies"] = .known(nil)
        #expect(scene.found == ["error paths.there storage.libraries.movies"])
        #expect(scene.says("paths.there")[0].contains("sudo install -d -m 775 -o 1000 -g 1000 '/data/media/movies'"))
        scene.machine.entries["/data/media/movies"] = .known(MachineFacts.Entry(.file))
        #expect(scene.found == ["error paths.there storage.libraries.movies"])
    }

    @Test func whatCouldNotBeLookedAtIsNotFine() throws {
        var scene = try Scene(radarr)
        scene.machine.entries["/data/downloads"] = .unknown("it did not answer within 5 seconds")
        #expect(scene.found == ["unknown paths.there storage.downloads"])
        scene.machine = MachineFacts()
        #expect(scene.findings.allSatisfy { $0.severity == .unknown })
        #expect(
            scene.found == [
                "unknown paths.there storage.root", "unknown paths.there storage.media",
                "unknown paths.there storage.downloads", "unknown paths.there storage.libraries.movies",
                "unknown paths.there storage.config", "unknown ports.taken services.radarr.port",
                "unknown system.timezone system.timezone",
            ])
    }

    @Test(arguments: [
        (1000, 100, 0o755, true), (1000, 100, 0o555, false), (0, 1000, 0o775, true), (0, 1000, 0o755, false),
        (0, 0, 0o777, true), (0, 0, 0o775, false), (0, 0, 0o776, false), (1000, 1000, 0o277, false),
    ]) func whetherAUserMayWriteIsToldByTheMode(owner: Int, group: Int, mode: Int, isFine: Bool) throws {
        var scene = try Scene(radarr)
        scene.machine.entries["/data/downloads"] = .known(.init(owner: owner, group: group, mode: mode))
        #expect(scene.found == (isFine ? [] : ["error paths.writable storage.downloads"]))
    }

    @Test func anAccessListAndAReadOnlyDiskAreToldApart() throws {
        var scene = try Scene(radarr)
        scene.machine.entries["/data/downloads"] = .known(.init(owner: 0, group: 0, mode: 0o770, hasAccessList: true))
        #expect(scene.found == ["unknown paths.writable storage.downloads"])
        scene.machine.entries["/data/downloads"] = .known(.init(isReadOnly: true))
        #expect(scene.found == ["error paths.writable storage.downloads"])
    }

    @Test func hardLinksAreProved() throws {
        let pair = MachineFacts.FolderPair(from: "/data/downloads", to: "/data/media/movies")
        var scene = try Scene(radarr)
        scene.machine.links[pair] = .known(false)
        #expect(scene.found == ["warning paths.links storage.libraries.movies"])
        scene.machine.links[pair] = .unknown("permission denied")
        #expect(scene.found == ["unknown paths.links storage.libraries.movies"])
        scene.machine.links[pair] = nil
        #expect(scene.found == ["unknown paths.links storage.libraries.movies"])
        scene.machine.entries["/data/media/movies"] = .known(.init(device: 2))
        #expect(scene.says("paths.links")[0].contains("different file systems"))
    }

    @Test func aFullDiskIsToldOnce() throws {
        var scene = try Scene(radarr)
        for path in Scene.usual { scene.machine.entries[path] = .known(.init(free: 3 << 30)) }
        #expect(scene.found == ["warning paths.space storage.root"])
        #expect(scene.says("paths.space") == ["3.0 GiB are free for /data. Make room, or choose a larger disk."])
        for path in Scene.usual { scene.machine.entries[path] = .known(.init(free: 300 << 20)) }
        #expect(scene.found == ["error paths.space storage.root"])
    }

    @Test func eachHostHasFoldersOfItsOwn() throws {
        var scene = try Scene(
            """
            services: {radarr: {host: nas}, nzbget: {}}
            hosts: {nas: {address: 10.0.0.2, root: /volume1/data, config: /volume1/config}}
            network: {address: 10.0.0.1}
            """)
        #expect(scene.found.contains("unknown paths.there hosts.nas.root"))
        #expect(scene.found.contains("unknown ports.taken hosts.nas"))
        var nas = MachineFacts()
        for path in ["", "/media", "/downloads", "/media/movies"] {
            nas.entries["/volume1/data\(path)"] = .known(.init())
        }
        nas.entries["/volume1/config"] = .known(.init())
        nas.links[.init(from: "/volume1/data/downloads", to: "/volume1/data/media/movies")] = .known(true)
        nas.listeners = .known([])
        scene.hosts["nas"] = nas
        #expect(scene.found == [])
    }
}
