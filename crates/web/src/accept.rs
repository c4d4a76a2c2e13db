//! Which representation is sent: `Accept`, the query parameter `accept`, and what there is to offer (RFC 9110 §12,
//! PS3.18 §8.7.4 to §8.7.8).

use axum::http::HeaderMap;
use axum::http::header::ACCEPT;

use crate::Problem;
use crate::media_type::{MediaType, list};
use crate::parameters::Parameters;
use crate::problem::shown;

/// How many ranges are looked at: who accepts more does not know what it wants.
const MOST: usize = 64;

/// What is accepted, each with its weight, in the order in which it was said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Accept(Vec<(MediaType, u16)>);

impl Accept {
    /// What the request accepts. The query parameter goes before the header (PS3.18 §8.3.3.1): it is what stands in a link.
    /// Who says nothing accepts everything.
    ///
    /// # Errors
    /// If there is something that is no media range.
    pub(crate) fn of(headers: &HeaderMap, parameters: &Parameters) -> Result<Accept, Problem> {
        let from_query: Vec<&str> = parameters.all("accept").collect();
        if !from_query.is_empty() {
            // A plus that is not escaped is read as a space, and no media type has one.
            let values: Vec<String> =
                from_query.iter().map(|value| value.replace("dicom ", "dicom+")).collect();
            return Accept::parse(values.iter().map(String::as_str), "the query parameter accept");
        }
        let values: Result<Vec<&str>, _> =
            headers.get_all(ACCEPT).iter().map(|value| value.to_str()).collect();
        let values = values.map_err(|_| Problem::bad_request("the header Accept is not ASCII"))?;
        Accept::parse(values.into_iter(), "the header Accept")
    }

    fn parse<'a>(values: impl Iterator<Item = &'a str>, place: &str) -> Result<Accept, Problem> {
        let mut ranges = Vec::new();
        for member in values.flat_map(list) {
            let range = MediaType::parse(member).and_then(weighted);
            let wrong =
                || Problem::bad_request(format!("{place} has what is no media range: {}", shown(member)));
            ranges.push(range.ok_or_else(wrong)?);
            if ranges.len() > MOST {
                return Err(Problem::bad_request(format!("{place} has more than {MOST} media ranges")));
            }
        }
        if ranges.is_empty() {
            let all = MediaType { main: "*".into(), sub: "*".into(), parameters: Vec::new() };
            ranges.push((all, 1000));
        }
        Ok(Accept(ranges))
    }

    /// The offer that is accepted most; of several the first. Of the ranges that cover an offer the closest counts, even if
    /// its weight is 0.
    pub(crate) fn best<'a, O: Offered>(&self, offers: &'a [O]) -> Option<&'a O> {
        let mut best: Option<(&O, u16)> = None;
        for offer in offers {
            let weight = self.weight(offer);
            if weight > best.map_or(0, |(_, weight)| weight) {
                best = Some((offer, weight));
            }
        }
        best.map(|(offer, _)| offer)
    }

    /// The weight of what is offered, of a thousand; 0 if it is not accepted.
    pub(crate) fn weight(&self, offer: &impl Offered) -> u16 {
        let covering = self.0.iter().filter(|(range, _)| offer.is_in(range));
        let covering =
            covering.filter_map(|(range, weight)| Some((range.covers(offer.media_type())?, *weight)));
        covering.max().map_or(0, |(_, weight)| weight)
    }
}

/// What may be sent.
pub(crate) trait Offered {
    fn media_type(&self) -> &MediaType;

    /// Whether it is what the parameters of a range ask for.
    fn is_in(&self, _range: &MediaType) -> bool {
        true
    }
}

impl Offered for MediaType {
    fn media_type(&self) -> &MediaType {
        self
    }
}

/// A range without its weight, and that: of a thousand.
fn weighted(mut range: MediaType) -> Option<(MediaType, u16)> {
    let Some(at) = range.parameters.iter().position(|(name, _)| name == "q") else {
        return Some((range, 1000));
    };
    let (_, value) = range.parameters.remove(at);
    weight(&value).map(|weight| (range, weight))
}

/// A weight (RFC 9110 §12.4.2), of a thousand.
pub(crate) fn weight(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(text: &str) -> Accept {
        Accept::parse([text].into_iter(), "the header Accept").unwrap()
    }

    fn best(text: &str, offers: &[&str]) -> Option<String> {
        let offers: Vec<MediaType> = offers.iter().map(|offer| MediaType::parse(offer).unwrap()).collect();
        accept(text).best(&offers).map(ToString::to_string)
    }

    #[test]
    fn the_most_weight_is_sent_and_of_equals_the_first_offer() {
        let offers = [
            "application/dicom+json",
            "application/json",
            "multipart/related; type=\"application/dicom+xml\"",
        ];
        for (text, chosen) in [
            ("", Some(0)),
            ("*/*", Some(0)),
            ("application/*", Some(0)),
            ("application/json", Some(1)),
            ("application/json, application/dicom+json", Some(0)),
            ("application/json, application/dicom+json;q=0.9", Some(1)),
            ("application/dicom+json;q=0, */*", Some(1)),
            ("multipart/related; type=\"application/dicom+xml\", */*;q=0.1", Some(2)),
            ("multipart/related", Some(2)),
            ("text/html", None),
            ("application/dicom+json;q=0", None),
            ("multipart/related; type=application/dicom", None),
        ] {
            assert_eq!(best(text, &offers).as_deref(), chosen.map(|at: usize| offers[at]), "{text}");
        }
    }

    #[test]
    fn a_weight_is_a_number_of_at_most_three_digits_up_to_one() {
        for (text, of_thousand) in
            [("0", 0), ("1", 1000), ("0.5", 500), ("0.123", 123), ("1.000", 1000), ("0.", 0)]
        {
            assert_eq!(weight(text), Some(of_thousand), "{text}");
        }
        for text in ["", "2", "1.1", "-1", "0.1234", ".5", "0,5", "1e0"] {
            assert_eq!(weight(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_range_is_refused_and_so_are_too_many() {
        for text in ["text", "a/b;q=7", "a/b, /"] {
            assert!(Accept::parse([text].into_iter(), "it").is_err(), "{text}");
        }
        let many = vec!["a/b"; MOST + 1].join(",");
        assert!(Accept::parse([many.as_str()].into_iter(), "it").is_err());
    }
}
