//! The values of a statement's parameters, in their order.

use super::error::Result;
use super::value::{Parameter, Value};

/// Values for `?1`, `?2`, ….
pub(crate) trait Params {
    /// Gives each to `take`.
    fn each<'a>(&'a self, take: impl FnMut(Value<'a>) -> Result<()>) -> Result<()>;
}

impl Params for [&dyn Parameter; 0] {
    fn each<'a>(&'a self, _: impl FnMut(Value<'a>) -> Result<()>) -> Result<()> {
        Ok(())
    }
}

macro_rules! arrays {
    ($($length:literal)*) => {
        $(impl<P: Parameter> Params for [P; $length] {
            fn each<'a>(&'a self, take: impl FnMut(Value<'a>) -> Result<()>) -> Result<()> {
                self.iter().map(Parameter::value).try_for_each(take)
            }
        })*
    };
}

arrays!(1 2 3 4);

impl Params for &[&dyn Parameter] {
    fn each<'a>(&'a self, take: impl FnMut(Value<'a>) -> Result<()>) -> Result<()> {
        self.iter().map(|parameter| parameter.value()).try_for_each(take)
    }
}

/// As many as there are.
pub(crate) struct FromIter<'a, P>(&'a [P]);

/// Each of these, in its order.
pub(crate) fn params_from_iter<P: Parameter>(values: &[P]) -> FromIter<'_, P> {
    FromIter(values)
}

impl<P: Parameter> Params for FromIter<'_, P> {
    fn each<'a>(&'a self, take: impl FnMut(Value<'a>) -> Result<()>) -> Result<()> {
        self.0.iter().map(Parameter::value).try_for_each(take)
    }
}

/// Values of different types.
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$(&$value as &dyn $crate::sql::Parameter),*] as &[&dyn $crate::sql::Parameter]
    };
}

pub(crate) use params;
