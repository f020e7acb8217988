import StackKit
import Testing

@Suite struct HostPlacementTests {
    private let desired = Services.desired([
        "vpn": [:], "client": ["network_mode": "service:vpn", "depends_on": ["vpn": [:], "plex": [:]]],
        "plex": [:],
    ])

    @Test func eachHostSeesItsOwnServicesAlone() {
        let placement = HostPlacement(["here", "nas"], ["plex": "nas"])
        #expect(
            placement.override(for: "here", in: desired) == """
                services:
                  "client":
                    depends_on:
                      "plex": !reset null
                  "plex": !reset null

                """)
        #expect(placement.override(for: "nas", in: desired)?.contains(#""vpn": !reset null"#) == true)
        #expect(placement.losses(in: desired) == ["client on here does not wait for plex on nas"])
        #expect(placement.flaws(in: desired).isEmpty)
        #expect(HostPlacement(["here"]).override(for: "here", in: desired) == nil)
    }

    @Test func whatCannotBePlacedSoIsToldAllAtOnce() {
        let placement = HostPlacement(["here", "nas"], ["vpn": "nas", "plx": "nas", "plex": "nsa"])
        #expect(
            placement.flaws(in: desired) == [
                "plex is placed on nsa, and there is no such host; did you mean nas?",
                "plx is placed on nas, and there is no such service; did you mean plex?",
                "client lives in the network of vpn, so it must be on nas, too",
            ])
    }
}
