//! The ids that values of fields can be.

/// Calls a macro with the ids of each surface.
macro_rules! for_ids {
    ($then:ident) => {
        for_ids!($then, v2);
        #[cfg(feature = "v1")]
        for_ids!($then, v1);
        #[cfg(feature = "crm")]
        for_ids!($then, crm);
    };
    ($then:ident, $surface:ident) => {
        $then!(
            pipedrive::$surface::UserId,
            pipedrive::$surface::PersonId,
            pipedrive::$surface::OrganizationId,
        );
    };
}

pub(crate) use for_ids;
