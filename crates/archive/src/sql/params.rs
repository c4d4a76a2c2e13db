//! The values of a statement's parameters, in their order.

use super::value::{Parameter, Value};

/// Values for `?1`, `?2`, ….
pub(crate) trait Params {
    fn values(&self) -> Vec<Value<'_>>;
}

impl Params for [&dyn Parameter; 0] {
    fn values(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

macro_rules! arrays {
    ($($length:literal)*) => {
        $(impl<P: Parameter> Params for [P; $length] {
            fn values(&self) -> Vec<Value<'_>> {
                self.iter().map(Parameter::value).collect()
            }
        })*
    };
}

arrays!(1 2 3 4);

impl Params for &[&dyn Parameter] {
    fn values(&self) -> Vec<Value<'_>> {
        self.iter().map(|parameter| parameter.value()).collect()
    }
}

/// As many as there are.
pub(crate) struct FromIter<'a, P>(&'a [P]);

/// Each of these, in its order.
pub(crate) fn params_from_iter<P: Parameter>(values: &[P]) -> FromIter<'_, P> {
    FromIter(values)
}

impl<P: Parameter> Params for FromIter<'_, P> {
    fn values(&self) -> Vec<Value<'_>> {
        self.0.iter().map(Parameter::value).collect()
    }
}

/// Values of different types.
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$(&$value as &dyn $crate::sql::Parameter),*] as &[&dyn $crate::sql::Parameter]
    };
}

pub(crate) use params;
