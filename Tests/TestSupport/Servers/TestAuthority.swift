public import Foundation

/// A certificate authority of a test's own, and the certificate of a server on `localhost` that it signed.
public struct TestAuthority: Sendable {
    /// What clients are to trust.
    public let authority: URL
    /// The server's certificate.
    public let certificate: URL
    /// The server's key.
    public let key: URL

    /// Makes both with openssl.
    public init(in folder: URL, host: String = "localhost") throws {
        authority = folder.appending(path: "authority.pem")
        certificate = folder.appending(path: "server.pem")
        key = folder.appending(path: "server.key")
        let path = { (name: String) in folder.appending(path: name).path(percentEncoded: false) }
        try Data("subjectAltName=DNS:\(host)\n".utf8).write(to: folder.appending(path: "names"))
        let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try Self.openssl(
            ["req", "-x509", "-days", "2", "-subj", "/CN=authority of a test"] + curve
                + ["-keyout", path("authority.key"), "-out", path("authority.pem")])
        try Self.openssl(
            ["req", "-subj", "/CN=\(host)"] + curve + ["-keyout", path("server.key"), "-out", path("request")])
        try Self.openssl([
            "x509", "-req", "-days", "2", "-in", path("request"), "-CA", path("authority.pem"), "-CAkey",
            path("authority.key"), "-CAcreateserial", "-extfile", path("names"), "-out", path("server.pem"),
        ])
    }

    private static func openssl(_ arguments: [String]) throws {
        guard let (output, status) = try TestSupport.run("openssl", arguments) else {
            throw ServerFault("openssl is not installed")
        }
        if status != 0 { throw ServerFault("openssl: \(output)") }
    }
}
