use crate::xml::Element;

/// Who tells (PS3.15 §A.5.2, AuditSourceIdentification).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    id: String,
    site: Option<String>,
}

impl Source {
    /// The system of this name: the title of an Application Entity with its host, for example.
    pub fn new(id: impl Into<String>) -> Source {
        Source { id: id.into(), site: None }
    }

    /// Which of the sites of an enterprise it is at.
    pub fn site(mut self, site: impl Into<String>) -> Source {
        self.site = Some(site.into());
        self
    }

    pub(crate) fn element(&self) -> Element {
        Element::new("AuditSourceIdentification")
            .optional("AuditEnterpriseSiteID", self.site.as_deref())
            .attribute("AuditSourceID", &*self.id)
            // An application server (PS3.15 §A.5.1.2.1).
            .child(Element::new("AuditSourceTypeCode").attribute("csd-code", "4"))
    }
}
