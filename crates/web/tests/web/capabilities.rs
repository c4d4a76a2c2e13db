//! `OPTIONS`, `Allow`, and what is offered (PS3.18 §8.9).

use serde_json::Value;

use super::support::Site;
use super::workitems::Kept;

/// The resources of a description: their paths and the methods that they have.
fn resources(of: &Value, path: &str, found: &mut Vec<(String, Vec<String>)>) {
    for resource in of["resource"].as_array().into_iter().flatten() {
        let path = format!("{path}/{}", resource["@path"].as_str().unwrap());
        let methods = resource["method"].as_array().into_iter().flatten();
        let methods: Vec<String> =
            methods.map(|method| method["@name"].as_str().unwrap().to_owned()).collect();
        found.push((path.clone(), methods));
        resources(resource, &path, found);
    }
}

/// A path of a template.
fn filled(template: &str) -> String {
    let fill = |segment: &str| match segment {
        "{frames}" => "1".to_owned(),
        "{path}" => "7FE00010".to_owned(),
        "{aetitle}" | "{requester}" => "VIEWER".to_owned(),
        of if of.starts_with('{') => "1.2.3".to_owned(),
        of => of.to_owned(),
    };
    template.split('/').map(fill).collect::<Vec<_>>().join("/")
}

#[test]
fn what_is_described_is_what_is_routed() {
    let site = Site::with(|web| web.workitems(Kept::nowhere()));
    let answer = site.ask("OPTIONS", "", &[("Accept", "application/json")], b"").is(200);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(answer.header("allow"), Some("OPTIONS"));
    let described = answer.json();
    let base = &described["application"]["resources"]["@base"];
    assert_eq!(base, &format!("http://{}/dicom-web", site.address));
    let mut found = Vec::new();
    resources(&described["application"]["resources"], "", &mut found);
    assert!(found.len() > 40, "{}", found.len());
    for (template, methods) in found {
        let path = filled(&template);
        if methods.is_empty() {
            continue;
        }
        let answer = site.ask("OPTIONS", &path, &[], b"").is(200);
        let allowed: Vec<&str> = answer.header("allow").unwrap().split(", ").collect();
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH"] {
            let answer = site.ask(method, &path, &[], b"");
            let is_described = methods.iter().any(|of| of == method);
            assert_eq!(answer.status != 405, is_described, "{method} {path}");
            assert_eq!(allowed.contains(&method), is_described, "{method} {path}");
            if !is_described {
                assert_eq!(answer.header("allow"), Some(allowed.join(", ").as_str()), "{method} {path}");
                assert_eq!(answer.header("content-type"), Some("application/problem+json"));
            }
        }
        assert_eq!(allowed.contains(&"HEAD"), allowed.contains(&"GET"));
    }
    site.ask("OPTIONS", "/nothing", &[], b"").is(404);
    site.ask("GET", "", &[], b"").is(405);
    site.ask("OPTIONS", "/", &[], b"").is(200);
}

#[test]
fn a_resource_is_described_with_what_is_below_it_as_wadl() {
    let site = Site::new();
    let answer = site.ask("OPTIONS", "/studies/1.2/series", &[], b"").is(200);
    assert_eq!(answer.header("content-type"), Some("application/vnd.sun.wadl+xml"));
    assert_eq!(answer.header("allow"), Some("GET, HEAD, OPTIONS"));
    let text = String::from_utf8(answer.body).unwrap();
    for part in [
        "<application xmlns=\"http://wadl.dev.java.net/2009/02\">",
        "<resource path=\"studies/1.2/series\"><method name=\"GET\" id=\"SearchForStudySeries\">",
        "<resource path=\"{series}\"><param name=\"series\" style=\"template\"/>",
        "<representation mediaType=\"multipart/related; type=&quot;application/dicom+xml&quot;\"/>",
    ] {
        assert!(text.contains(part), "{part} {text}");
    }
    assert!(!text.contains("StoreInstances"));
    site.ask("OPTIONS", "/studies", &[("Accept", "text/html")], b"").is(406);
    // Nobody is offered what is not there.
    site.ask("OPTIONS", "/workitems", &[], b"").is(404);
    let root = String::from_utf8(site.ask("OPTIONS", "", &[], b"").is(200).body).unwrap();
    assert!(!root.contains("workitems") && root.contains("StoreInstances"));
    // What a browser asks before a request is not this.
    let preflight = [("Origin", "http://a.example"), ("Access-Control-Request-Method", "POST")];
    site.ask("OPTIONS", "/studies", &preflight, b"").is(204);
}
