//! Handler traits with one method.

/// A handler trait with one method, which closures and asynchronous functions have too.
macro_rules! handler_trait {
    (
        $(#[$doc:meta])*
        $name:ident:
        $(#[$method_doc:meta])*
        $method:ident($request:ty $(, $argument:ident: $kind:ty)*)
    ) => {
        $(#[$doc])*
        pub trait $name: Send + Sync {
            $(#[$method_doc])*
            fn $method(&self, request: &$request $(, $argument: $kind)*) -> crate::Outcome;
        }

        impl<H: $name + ?Sized> $name for alloc::sync::Arc<H> {
            fn $method(&self, request: &$request $(, $argument: $kind)*) -> crate::Outcome {
                (**self).$method(request $(, $argument)*)
            }
        }

        impl<F, O> $name for F
        where
            F: Fn(&$request $(, $kind)*) -> O + Send + Sync,
            O: Into<crate::Outcome>,
        {
            fn $method(&self, request: &$request $(, $argument: $kind)*) -> crate::Outcome {
                self(request $(, $argument)*).into()
            }
        }

        impl<F, Fut> $name for crate::AsyncHandler<F>
        where
            F: Fn($request $(, $kind)*) -> Fut + Send + Sync,
            Fut: core::future::Future<Output: Into<crate::Outcome>> + Send + 'static,
        {
            fn $method(&self, request: &$request $(, $argument: $kind)*) -> crate::Outcome {
                crate::Outcome::later(self.function()(request.clone() $(, $argument)*))
            }
        }
    };
}

pub(crate) use handler_trait;
