//! A durable store and index that implements the service handlers. Its place is kept; there is nothing in it yet.
