//! The conventions of an API as a value of its static table.

use proc_macro2::TokenStream;
use quote::quote;

use callsheet_dialect::model::{
    Conventions, CursorMembers, ErrorMembers, MemberPath, OffsetMembers, ResponseHeaders,
};

pub(super) fn table(conventions: &Conventions) -> TokenStream {
    let Conventions {
        success,
        errors: ErrorMembers {
            message,
            code,
            details,
        },
        offset:
            OffsetMembers {
                more,
                next,
                start,
                limit,
            },
        cursor: CursorMembers { next: cursor },
        headers,
    } = conventions;
    let success = success.as_deref().unwrap_or_default();
    let [message, code, details] = [message, code, details].map(|members| paths(members));
    let [more, next, start, limit] = [more, next, start, limit].map(|members| paths(members));
    let cursor = paths(cursor);
    let headers = names(headers);
    quote! {
        ::callsheet_runtime::conventions::Conventions {
            success: #success,
            errors: ::callsheet_runtime::conventions::ErrorMembers {
                message: #message,
                code: #code,
                details: #details,
            },
            offset: ::callsheet_runtime::conventions::OffsetMembers {
                more: #more,
                next: #next,
                start: #start,
                limit: #limit,
            },
            cursor: ::callsheet_runtime::conventions::CursorMembers { next: #cursor },
            headers: #headers,
        }
    }
}

fn names(headers: &ResponseHeaders) -> TokenStream {
    let ResponseHeaders {
        request_id,
        limit,
        remaining,
        reset,
        daily_limit,
        daily_remaining,
        daily_requests_remaining,
        keep,
    } = headers;
    quote! {
        ::callsheet_runtime::conventions::ResponseHeaders {
            request_id: &[#(#request_id),*],
            limit: &[#(#limit),*],
            remaining: &[#(#remaining),*],
            reset: &[#(#reset),*],
            daily_limit: &[#(#daily_limit),*],
            daily_remaining: &[#(#daily_remaining),*],
            daily_requests_remaining: &[#(#daily_requests_remaining),*],
            keep: &[#(#keep),*],
        }
    }
}

fn paths(paths: &[MemberPath]) -> TokenStream {
    let paths = paths.iter().map(|members| quote!(&[#(#members),*]));
    quote!(&[#(#paths),*])
}
