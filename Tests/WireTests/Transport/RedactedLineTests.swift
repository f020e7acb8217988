import Testing
import Wire

struct RedactedLineTests {
    @Test(arguments: [
        ("    key: 0123456789abcdef  # mine", "    key: •••  ••• •••"),
        ("    apikey: abc", "    apikey: •••"),
        ("    key: env:RADARR_KEY", "    key: env:RADARR_KEY"),
        (#"    key: "file:/run/secrets/radarr""#, #"    key: "file:/run/secrets/radarr""#),
        ("{url: http://nas, key: abc, timeout: 3}", "{url: http://nas, key: ••• ••• •••"),
        ("key: {a: 0123456789abcdef}", "key: ••• •••"),
        ("    0123456789abcdef0123456789abcdef: 1", "    •••: 1"),
        ("    url: http://me:pw@nas:7878", "    url: http://nas:7878"),
        ("    url: 0123456789abcdef0123456789abcdef", "    url: •••"),
        ("    url: http://0123456789abcdef0123456789abcdef", "    url: http://•••"),
        ("X-Plex-Token=abcdefghij0123456789", "X-Plex-Token=•••"),
        ("  radarr-4k-living-room-upstairs:", "  radarr-4k-living-room-upstairs:"),
        ("    /movies: /data/media/movies", "    /movies: /data/media/movies"),
    ]) func keysAreHidden(line: String, printed: String) {
        #expect(Redaction.line(line) == printed)
    }

    @Test func aLineOfASecretMemberShowsNoValue() {
        #expect(Redaction.line("      - hunter2", isSecret: true) == "      - •••")
    }
}
