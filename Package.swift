// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, on dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func system(_ name: String, pkgConfig: String, package: String, brew: String) -> Target {
    .systemLibrary(
        name: name, path: "Sources/C/\(name)", pkgConfig: pkgConfig, providers: [.apt([package]), .brew([brew])])
}

func example(_ name: String, on dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies + ["Console"], path: "Examples/\(name)", swiftSettings: settings)
}

func tests(_ name: String, of dependencies: [Target.Dependency], except others: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["Support"], exclude: others, swiftSettings: settings)
}

let package = Package(
    name: "Maestrarr",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "ArrKit", targets: ["ArrKit"]),
        .library(name: "PlexKit", targets: ["PlexKit"]),
        .library(name: "StackKit", targets: ["StackKit"]),
        .library(name: "Rehearsal", targets: ["Rehearsal"]),
        .executable(name: "stack-deploy", targets: ["stack-deploy"]),
        .executable(name: "stack-gaps", targets: ["stack-gaps"]),
        .executable(name: "stack-backup", targets: ["stack-backup"]),
        .executable(name: "stack-release", targets: ["stack-release"]),
        .executable(name: "stack-rehearse", targets: ["stack-rehearse"]),
        .executable(name: "stack-setup", targets: ["stack-setup"]),
    ],
    targets: [
        // System headers, no logic.
        system("Curl", pkgConfig: "libcurl", package: "libcurl4-openssl-dev", brew: "curl"),
        system("LibXML2", pkgConfig: "libxml-2.0", package: "libxml2-dev", brew: "libxml2"),
        system("YAML", pkgConfig: "yaml-0.1", package: "libyaml-dev", brew: "libyaml"),
        system("MicroHTTPD", pkgConfig: "libmicrohttpd", package: "libmicrohttpd-dev", brew: "libmicrohttpd"),
        system("SQLite", pkgConfig: "sqlite3", package: "libsqlite3-dev", brew: "sqlite"),
        system("Sodium", pkgConfig: "libsodium", package: "libsodium-dev", brew: "libsodium"),
        system("Archive", pkgConfig: "libarchive", package: "libarchive-dev", brew: "libarchive"),

        // Imports run downwards only.
        library(
            "Wire",
            on: [
                "LibXML2", "YAML", .target(name: "Curl", condition: .when(platforms: [.linux])),
                .target(name: "Sodium", condition: .when(platforms: [.linux])),
            ]),
        library("Listener", on: ["Wire", .target(name: "MicroHTTPD", condition: .when(platforms: [.linux]))]),
        library("ArrKit", on: ["Wire"]),
        library("PlexKit", on: ["Wire"]),
        library(
            "StackKit",
            on: [
                "ArrKit", "PlexKit", "SQLite", "Archive",
                .target(name: "Sodium", condition: .when(platforms: [.linux])),
            ]),
        // A fake never imports a kit's model: a wrong model must not agree with itself.
        library("Rehearsal", on: ["Wire"]),

        // One workflow each.
        .target(name: "Console", dependencies: ["Wire"], path: "Examples/Console", swiftSettings: settings),
        example("stack-deploy", on: ["StackKit"]),
        example("stack-gaps", on: ["StackKit"]),
        example("stack-backup", on: ["StackKit"]),
        example("stack-release", on: ["ArrKit"]),
        example("stack-rehearse", on: ["Rehearsal", "Listener"]),
        example("stack-setup", on: ["StackKit"]),
        .executableTarget(
            name: "bench", dependencies: ["StackKit", "Rehearsal", "Listener", "Curl", "LibXML2"], path: "Benchmarks",
            swiftSettings: settings),

        .target(name: "Support", dependencies: ["Wire"], path: "Tests/Support", swiftSettings: settings),
        tests("WireTests", of: ["Wire"]),
        tests("ListenerTests", of: ["Listener"]),
        tests("ArrKitTests", of: ["ArrKit", "Rehearsal", "Listener"]),
        tests("PlexKitTests", of: ["PlexKit", "Rehearsal", "Listener"]),
        tests("RehearsalTests", of: ["Rehearsal", "Listener"], except: ["outside"]),
        tests("StackKitTests", of: ["StackKit", "Rehearsal", "Listener"], except: ["Config/Golden", "Setup/Golden"]),
        tests("ExampleTests", of: ["StackKit", "Rehearsal", "Listener", "Console"]),
    ],
    swiftLanguageModes: [.v6]
)
