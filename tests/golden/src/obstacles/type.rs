// @generated from tests/golden/spec/obstacles/type.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Keywords as a resource, a model, its fields and its values, as operations, and as their parameters.
//!
//! [`Type`] starts the calls; the other types are the calls themselves.
//!
//! - [`abstract`](Type::abstract): Abstract. `PATCH types/{abstract}/abstract`
//! - [`as`](Type::as): As. `PATCH types/{as}/as`
//! - [`async`](Type::async): Async. `PATCH types/{async}/async`
//! - [`await`](Type::await): Await. `PATCH types/{await}/await`
//! - [`become`](Type::become): Become. `PATCH types/{become}/become`
//! - [`box`](Type::box): Box. `PATCH types/{box}/box`
//! - [`break`](Type::break): Break. `PATCH types/{break}/break`
//! - [`const`](Type::const): Const. `PATCH types/{const}/const`
//! - [`continue`](Type::continue): Continue. `PATCH types/{continue}/continue`
//! - [`crate_`](Type::crate_): Crate. `PATCH types/{crate}/crate`
//! - [`do`](Type::do): Do. `PATCH types/{do}/do`
//! - [`dyn`](Type::dyn): Dyn. `PATCH types/{dyn}/dyn`
//! - [`else`](Type::else): Else. `PATCH types/{else}/else`
//! - [`enum`](Type::enum): Enum. `PATCH types/{enum}/enum`
//! - [`extern`](Type::extern): Extern. `PATCH types/{extern}/extern`
//! - [`false`](Type::false): False. `PATCH types/{false}/false`
//! - [`final`](Type::final): Final. `PATCH types/{final}/final`
//! - [`fn`](Type::fn): Fn. `PATCH types/{fn}/fn`
//! - [`for`](Type::for): For. `PATCH types/{for}/for`
//! - [`gen`](Type::gen): Gen. `PATCH types/{gen}/gen`
//! - [`if`](Type::if): If. `PATCH types/{if}/if`
//! - [`impl`](Type::impl): Impl. `PATCH types/{impl}/impl`
//! - [`in`](Type::in): In. `PATCH types/{in}/in`
//! - [`let`](Type::let): Let. `PATCH types/{let}/let`
//! - [`loop`](Type::loop): Loop. `PATCH types/{loop}/loop`
//! - [`macro`](Type::macro): Macro. `PATCH types/{macro}/macro`
//! - [`match`](Type::match): Match. `PATCH types/{match}/match`
//! - [`mod`](Type::mod): Mod. `PATCH types/{mod}/mod`
//! - [`move`](Type::move): Move. `PATCH types/{move}/move`
//! - [`mut`](Type::mut): Mut. `PATCH types/{mut}/mut`
//! - [`override`](Type::override): Override. `PATCH types/{override}/override`
//! - [`priv`](Type::priv): Priv. `PATCH types/{priv}/priv`
//! - [`pub`](Type::pub): Pub. `PATCH types/{pub}/pub`
//! - [`ref`](Type::ref): Ref. `PATCH types/{ref}/ref`
//! - [`return`](Type::return): Return. `PATCH types/{return}/return`
//! - [`self_`](Type::self_): Self. `PATCH types/{self}/self`
//! - [`static`](Type::static): Static. `PATCH types/{static}/static`
//! - [`struct`](Type::struct): Struct. `PATCH types/{struct}/struct`
//! - [`super_`](Type::super_): Super. `PATCH types/{super}/super`
//! - [`trait`](Type::trait): Trait. `PATCH types/{trait}/trait`
//! - [`true`](Type::true): True. `PATCH types/{true}/true`
//! - [`try`](Type::try): Try. `PATCH types/{try}/try`
//! - [`type`](Type::type): Type. `PATCH types/{type}/type`
//! - [`typeof`](Type::typeof): Typeof. `PATCH types/{typeof}/typeof`
//! - [`unsafe`](Type::unsafe): Unsafe. `PATCH types/{unsafe}/unsafe`
//! - [`unsized`](Type::unsized): Unsized. `PATCH types/{unsized}/unsized`
//! - [`use`](Type::use): Use. `PATCH types/{use}/use`
//! - [`virtual`](Type::virtual): Virtual. `PATCH types/{virtual}/virtual`
//! - [`where`](Type::where): Where. `PATCH types/{where}/where`
//! - [`while`](Type::while): While. `PATCH types/{while}/while`
//! - [`yield`](Type::yield): Yield. `PATCH types/{yield}/yield`
//! - [`union`](Type::union): Union. `PATCH types/{union}/union`
//! - [`macro_rules`](Type::macro_rules): Macro rules. `PATCH types/{macro_rules}/macro_rules`
//! - [`raw`](Type::raw): Raw. `PATCH types/{raw}/raw`
//! - [`auto`](Type::auto): Auto. `PATCH types/{auto}/auto`
//! - [`default`](Type::default): Default. `PATCH types/{default}/default`
//! - [`every`](Type::every): Every. `POST types`
//! - [`every_required`](Type::every_required): Every required. `PUT types`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::r#type as ops;

/// Keywords as a resource, a model, its fields and its values, as operations, and as their parameters.
///
/// From [`Client::type`](super::Client::type).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Type<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Type<'_> {
    /// Abstract.
    ///
    /// `PATCH types/{abstract}/abstract`
    ///
    /// - `abstract`: the abstract
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeAbstract`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#abstract("abstract", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#abstract(
        self,
        r#abstract: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeAbstract {
        let mut request_ = runtime::Request::new(self.client, &ops::ABSTRACT);
        request_.set(0, r#abstract.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeAbstract { request: request_ }
    }
    /// As.
    ///
    /// `PATCH types/{as}/as`
    ///
    /// - `as`: `as`
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeAs`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#as("as", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#as(
        self,
        r#as: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeAs {
        let mut request_ = runtime::Request::new(self.client, &ops::AS);
        request_.set(0, r#as.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeAs { request: request_ }
    }
    /// Async.
    ///
    /// `PATCH types/{async}/async`
    ///
    /// - `async`: the async
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeAsync`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#async("async", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#async(
        self,
        r#async: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeAsync {
        let mut request_ = runtime::Request::new(self.client, &ops::ASYNC);
        request_.set(0, r#async.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeAsync { request: request_ }
    }
    /// Await.
    ///
    /// `PATCH types/{await}/await`
    ///
    /// - `await`: the await
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeAwait`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#await("await", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#await(
        self,
        r#await: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeAwait {
        let mut request_ = runtime::Request::new(self.client, &ops::AWAIT);
        request_.set(0, r#await.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeAwait { request: request_ }
    }
    /// Become.
    ///
    /// `PATCH types/{become}/become`
    ///
    /// - `become`: the become
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeBecome`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#become("become", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#become(
        self,
        r#become: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeBecome {
        let mut request_ = runtime::Request::new(self.client, &ops::BECOME);
        request_.set(0, r#become.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeBecome { request: request_ }
    }
    /// Box.
    ///
    /// `PATCH types/{box}/box`
    ///
    /// - `box`: the box
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeBox`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#box("box", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#box(
        self,
        r#box: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeBox {
        let mut request_ = runtime::Request::new(self.client, &ops::BOX);
        request_.set(0, r#box.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeBox { request: request_ }
    }
    /// Break.
    ///
    /// `PATCH types/{break}/break`
    ///
    /// - `break`: the break
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeBreak`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#break("break", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#break(
        self,
        r#break: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeBreak {
        let mut request_ = runtime::Request::new(self.client, &ops::BREAK);
        request_.set(0, r#break.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeBreak { request: request_ }
    }
    /// Const.
    ///
    /// `PATCH types/{const}/const`
    ///
    /// - `const`: the const
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeConst`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#const("const", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#const(
        self,
        r#const: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeConst {
        let mut request_ = runtime::Request::new(self.client, &ops::CONST);
        request_.set(0, r#const.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeConst { request: request_ }
    }
    /// Continue.
    ///
    /// `PATCH types/{continue}/continue`
    ///
    /// - `continue`: the continue
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeContinue`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#continue("continue", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#continue(
        self,
        r#continue: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeContinue {
        let mut request_ = runtime::Request::new(self.client, &ops::CONTINUE);
        request_.set(0, r#continue.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeContinue { request: request_ }
    }
    /// Crate.
    ///
    /// `PATCH types/{crate}/crate`
    ///
    /// - `crate_` (`crate` on the wire): the crate
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeCrate`].
    ///
    /// Called `crate` in the spec.
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .crate_("crate", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "crate")]
    pub fn crate_(
        self,
        crate_: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeCrate {
        let mut request_ = runtime::Request::new(self.client, &ops::CRATE);
        request_.set(0, crate_.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeCrate { request: request_ }
    }
    /// Do.
    ///
    /// `PATCH types/{do}/do`
    ///
    /// - `do`: the do
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeDo`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#do("do", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#do(
        self,
        r#do: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeDo {
        let mut request_ = runtime::Request::new(self.client, &ops::DO);
        request_.set(0, r#do.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeDo { request: request_ }
    }
    /// Dyn.
    ///
    /// `PATCH types/{dyn}/dyn`
    ///
    /// - `dyn`: the dyn
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeDyn`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#dyn("dyn", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#dyn(
        self,
        r#dyn: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeDyn {
        let mut request_ = runtime::Request::new(self.client, &ops::DYN);
        request_.set(0, r#dyn.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeDyn { request: request_ }
    }
    /// Else.
    ///
    /// `PATCH types/{else}/else`
    ///
    /// - `else`: the else
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeElse`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#else("else", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#else(
        self,
        r#else: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeElse {
        let mut request_ = runtime::Request::new(self.client, &ops::ELSE);
        request_.set(0, r#else.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeElse { request: request_ }
    }
    /// Enum.
    ///
    /// `PATCH types/{enum}/enum`
    ///
    /// - `enum`: the enum
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeEnum`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#enum("enum", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#enum(
        self,
        r#enum: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeEnum {
        let mut request_ = runtime::Request::new(self.client, &ops::ENUM);
        request_.set(0, r#enum.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeEnum { request: request_ }
    }
    /// Extern.
    ///
    /// `PATCH types/{extern}/extern`
    ///
    /// - `extern`: the extern
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeExtern`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#extern("extern", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#extern(
        self,
        r#extern: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeExtern {
        let mut request_ = runtime::Request::new(self.client, &ops::EXTERN);
        request_.set(0, r#extern.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeExtern { request: request_ }
    }
    /// False.
    ///
    /// `PATCH types/{false}/false`
    ///
    /// - `false`: the false
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeFalse`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#false("false", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#false(
        self,
        r#false: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeFalse {
        let mut request_ = runtime::Request::new(self.client, &ops::FALSE);
        request_.set(0, r#false.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeFalse { request: request_ }
    }
    /// Final.
    ///
    /// `PATCH types/{final}/final`
    ///
    /// - `final`: the final
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeFinal`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#final("final", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#final(
        self,
        r#final: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeFinal {
        let mut request_ = runtime::Request::new(self.client, &ops::FINAL);
        request_.set(0, r#final.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeFinal { request: request_ }
    }
    /// Fn.
    ///
    /// `PATCH types/{fn}/fn`
    ///
    /// - `fn`: the fn
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeFn`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#fn("fn", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#fn(
        self,
        r#fn: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeFn {
        let mut request_ = runtime::Request::new(self.client, &ops::FN);
        request_.set(0, r#fn.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeFn { request: request_ }
    }
    /// For.
    ///
    /// `PATCH types/{for}/for`
    ///
    /// - `for`: `for`
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeFor`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#for("for", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#for(
        self,
        r#for: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeFor {
        let mut request_ = runtime::Request::new(self.client, &ops::FOR);
        request_.set(0, r#for.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeFor { request: request_ }
    }
    /// Gen.
    ///
    /// `PATCH types/{gen}/gen`
    ///
    /// - `gen`: the gen
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeGen`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#gen("gen", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#gen(
        self,
        r#gen: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeGen {
        let mut request_ = runtime::Request::new(self.client, &ops::GEN);
        request_.set(0, r#gen.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeGen { request: request_ }
    }
    /// If.
    ///
    /// `PATCH types/{if}/if`
    ///
    /// - `if`: `if`
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeIf`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#if("if", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#if(
        self,
        r#if: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeIf {
        let mut request_ = runtime::Request::new(self.client, &ops::IF);
        request_.set(0, r#if.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeIf { request: request_ }
    }
    /// Impl.
    ///
    /// `PATCH types/{impl}/impl`
    ///
    /// - `impl`: the impl
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeImpl`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#impl("impl", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#impl(
        self,
        r#impl: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeImpl {
        let mut request_ = runtime::Request::new(self.client, &ops::IMPL);
        request_.set(0, r#impl.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeImpl { request: request_ }
    }
    /// In.
    ///
    /// `PATCH types/{in}/in`
    ///
    /// - `in`: `in`
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeIn`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#in("in", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#in(
        self,
        r#in: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeIn {
        let mut request_ = runtime::Request::new(self.client, &ops::IN);
        request_.set(0, r#in.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeIn { request: request_ }
    }
    /// Let.
    ///
    /// `PATCH types/{let}/let`
    ///
    /// - `let`: the let
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeLet`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#let("let", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#let(
        self,
        r#let: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeLet {
        let mut request_ = runtime::Request::new(self.client, &ops::LET);
        request_.set(0, r#let.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeLet { request: request_ }
    }
    /// Loop.
    ///
    /// `PATCH types/{loop}/loop`
    ///
    /// - `loop`: the loop
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeLoop`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#loop("loop", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#loop(
        self,
        r#loop: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeLoop {
        let mut request_ = runtime::Request::new(self.client, &ops::LOOP);
        request_.set(0, r#loop.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeLoop { request: request_ }
    }
    /// Macro.
    ///
    /// `PATCH types/{macro}/macro`
    ///
    /// - `macro`: the macro
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeMacro`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#macro("macro", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#macro(
        self,
        r#macro: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeMacro {
        let mut request_ = runtime::Request::new(self.client, &ops::MACRO);
        request_.set(0, r#macro.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeMacro { request: request_ }
    }
    /// Match.
    ///
    /// `PATCH types/{match}/match`
    ///
    /// - `match`: the match
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeMatch`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#match("match", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#match(
        self,
        r#match: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeMatch {
        let mut request_ = runtime::Request::new(self.client, &ops::MATCH);
        request_.set(0, r#match.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeMatch { request: request_ }
    }
    /// Mod.
    ///
    /// `PATCH types/{mod}/mod`
    ///
    /// - `mod`: the mod
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeMod`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#mod("mod", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#mod(
        self,
        r#mod: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeMod {
        let mut request_ = runtime::Request::new(self.client, &ops::MOD);
        request_.set(0, r#mod.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeMod { request: request_ }
    }
    /// Move.
    ///
    /// `PATCH types/{move}/move`
    ///
    /// - `move`: the move
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`MoveType`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#move("move", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#move(
        self,
        r#move: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> MoveType {
        let mut request_ = runtime::Request::new(self.client, &ops::MOVE);
        request_.set(0, r#move.into());
        request_.set(1, request);
        request_.set(2, client);
        MoveType { request: request_ }
    }
    /// Mut.
    ///
    /// `PATCH types/{mut}/mut`
    ///
    /// - `mut`: the mut
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeMut`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#mut("mut", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#mut(
        self,
        r#mut: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeMut {
        let mut request_ = runtime::Request::new(self.client, &ops::MUT);
        request_.set(0, r#mut.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeMut { request: request_ }
    }
    /// Override.
    ///
    /// `PATCH types/{override}/override`
    ///
    /// - `override`: the override
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeOverride`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#override("override", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#override(
        self,
        r#override: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeOverride {
        let mut request_ = runtime::Request::new(self.client, &ops::OVERRIDE);
        request_.set(0, r#override.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeOverride { request: request_ }
    }
    /// Priv.
    ///
    /// `PATCH types/{priv}/priv`
    ///
    /// - `priv`: the priv
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypePriv`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#priv("priv", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#priv(
        self,
        r#priv: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypePriv {
        let mut request_ = runtime::Request::new(self.client, &ops::PRIV);
        request_.set(0, r#priv.into());
        request_.set(1, request);
        request_.set(2, client);
        TypePriv { request: request_ }
    }
    /// Pub.
    ///
    /// `PATCH types/{pub}/pub`
    ///
    /// - `pub`: the pub
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypePub`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#pub("pub", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#pub(
        self,
        r#pub: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypePub {
        let mut request_ = runtime::Request::new(self.client, &ops::PUB);
        request_.set(0, r#pub.into());
        request_.set(1, request);
        request_.set(2, client);
        TypePub { request: request_ }
    }
    /// Ref.
    ///
    /// `PATCH types/{ref}/ref`
    ///
    /// - `ref`: the ref
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeRef`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#ref("ref", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#ref(
        self,
        r#ref: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeRef {
        let mut request_ = runtime::Request::new(self.client, &ops::REF);
        request_.set(0, r#ref.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeRef { request: request_ }
    }
    /// Return.
    ///
    /// `PATCH types/{return}/return`
    ///
    /// - `return`: the return
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeReturn`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#return("return", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#return(
        self,
        r#return: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeReturn {
        let mut request_ = runtime::Request::new(self.client, &ops::RETURN);
        request_.set(0, r#return.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeReturn { request: request_ }
    }
    /// Self.
    ///
    /// `PATCH types/{self}/self`
    ///
    /// - `self_` (`self` on the wire): the self
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeSelf`].
    ///
    /// Called `self` in the spec.
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .self_("self", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "self")]
    pub fn self_(
        self,
        self_: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeSelf {
        let mut request_ = runtime::Request::new(self.client, &ops::SELF);
        request_.set(0, self_.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeSelf { request: request_ }
    }
    /// Static.
    ///
    /// `PATCH types/{static}/static`
    ///
    /// - `static`: the static
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeStatic`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#static("static", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#static(
        self,
        r#static: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeStatic {
        let mut request_ = runtime::Request::new(self.client, &ops::STATIC);
        request_.set(0, r#static.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeStatic { request: request_ }
    }
    /// Struct.
    ///
    /// `PATCH types/{struct}/struct`
    ///
    /// - `struct`: the struct
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeStruct`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#struct("struct", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#struct(
        self,
        r#struct: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeStruct {
        let mut request_ = runtime::Request::new(self.client, &ops::STRUCT);
        request_.set(0, r#struct.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeStruct { request: request_ }
    }
    /// Super.
    ///
    /// `PATCH types/{super}/super`
    ///
    /// - `super_` (`super` on the wire): the super
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeSuper`].
    ///
    /// Called `super` in the spec.
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .super_("super", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[doc(alias = "super")]
    pub fn super_(
        self,
        super_: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeSuper {
        let mut request_ = runtime::Request::new(self.client, &ops::SUPER);
        request_.set(0, super_.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeSuper { request: request_ }
    }
    /// Trait.
    ///
    /// `PATCH types/{trait}/trait`
    ///
    /// - `trait`: the trait
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeTrait`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#trait("trait", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#trait(
        self,
        r#trait: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeTrait {
        let mut request_ = runtime::Request::new(self.client, &ops::TRAIT);
        request_.set(0, r#trait.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeTrait { request: request_ }
    }
    /// True.
    ///
    /// `PATCH types/{true}/true`
    ///
    /// - `true`: the true
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeTrue`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#true("true", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#true(
        self,
        r#true: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeTrue {
        let mut request_ = runtime::Request::new(self.client, &ops::TRUE);
        request_.set(0, r#true.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeTrue { request: request_ }
    }
    /// Try.
    ///
    /// `PATCH types/{try}/try`
    ///
    /// - `try`: the try
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeTry`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#try("try", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#try(
        self,
        r#try: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeTry {
        let mut request_ = runtime::Request::new(self.client, &ops::TRY);
        request_.set(0, r#try.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeTry { request: request_ }
    }
    /// Type.
    ///
    /// `PATCH types/{type}/type`
    ///
    /// - `type`: the type
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeType`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#type("type", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#type(
        self,
        r#type: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeType {
        let mut request_ = runtime::Request::new(self.client, &ops::TYPE);
        request_.set(0, r#type.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeType { request: request_ }
    }
    /// Typeof.
    ///
    /// `PATCH types/{typeof}/typeof`
    ///
    /// - `typeof`: the typeof
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeTypeof`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#typeof("typeof", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#typeof(
        self,
        r#typeof: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeTypeof {
        let mut request_ = runtime::Request::new(self.client, &ops::TYPEOF);
        request_.set(0, r#typeof.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeTypeof { request: request_ }
    }
    /// Unsafe.
    ///
    /// `PATCH types/{unsafe}/unsafe`
    ///
    /// - `unsafe`: the unsafe
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeUnsafe`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#unsafe("unsafe", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#unsafe(
        self,
        r#unsafe: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeUnsafe {
        let mut request_ = runtime::Request::new(self.client, &ops::UNSAFE);
        request_.set(0, r#unsafe.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeUnsafe { request: request_ }
    }
    /// Unsized.
    ///
    /// `PATCH types/{unsized}/unsized`
    ///
    /// - `unsized`: the unsized
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`UnsizedType`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#unsized("unsized", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#unsized(
        self,
        r#unsized: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> UnsizedType {
        let mut request_ = runtime::Request::new(self.client, &ops::UNSIZED);
        request_.set(0, r#unsized.into());
        request_.set(1, request);
        request_.set(2, client);
        UnsizedType { request: request_ }
    }
    /// Use.
    ///
    /// `PATCH types/{use}/use`
    ///
    /// - `use`: the use
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeUse`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#use("use", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#use(
        self,
        r#use: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeUse {
        let mut request_ = runtime::Request::new(self.client, &ops::USE);
        request_.set(0, r#use.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeUse { request: request_ }
    }
    /// Virtual.
    ///
    /// `PATCH types/{virtual}/virtual`
    ///
    /// - `virtual`: the virtual
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeVirtual`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#virtual("virtual", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#virtual(
        self,
        r#virtual: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeVirtual {
        let mut request_ = runtime::Request::new(self.client, &ops::VIRTUAL);
        request_.set(0, r#virtual.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeVirtual { request: request_ }
    }
    /// Where.
    ///
    /// `PATCH types/{where}/where`
    ///
    /// - `where`: `where`
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeWhere`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#where("where", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#where(
        self,
        r#where: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeWhere {
        let mut request_ = runtime::Request::new(self.client, &ops::WHERE);
        request_.set(0, r#where.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeWhere { request: request_ }
    }
    /// While.
    ///
    /// `PATCH types/{while}/while`
    ///
    /// - `while`: the while
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeWhile`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#while("while", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#while(
        self,
        r#while: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeWhile {
        let mut request_ = runtime::Request::new(self.client, &ops::WHILE);
        request_.set(0, r#while.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeWhile { request: request_ }
    }
    /// Yield.
    ///
    /// `PATCH types/{yield}/yield`
    ///
    /// - `yield`: the yield
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeYield`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .r#yield("yield", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#yield(
        self,
        r#yield: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeYield {
        let mut request_ = runtime::Request::new(self.client, &ops::YIELD);
        request_.set(0, r#yield.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeYield { request: request_ }
    }
    /// Union.
    ///
    /// `PATCH types/{union}/union`
    ///
    /// - `union`: the union
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeUnion`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .union("union", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn union(
        self,
        union: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeUnion {
        let mut request_ = runtime::Request::new(self.client, &ops::UNION);
        request_.set(0, union.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeUnion { request: request_ }
    }
    /// Macro rules.
    ///
    /// `PATCH types/{macro_rules}/macro_rules`
    ///
    /// - `macro_rules`: the macro rules
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeMacroRules`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .macro_rules("macro rules", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn macro_rules(
        self,
        macro_rules: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeMacroRules {
        let mut request_ = runtime::Request::new(self.client, &ops::MACRO_RULES);
        request_.set(0, macro_rules.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeMacroRules {
            request: request_,
        }
    }
    /// Raw.
    ///
    /// `PATCH types/{raw}/raw`
    ///
    /// - `raw`: the raw
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeRaw`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .raw("raw", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn raw(
        self,
        raw: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeRaw {
        let mut request_ = runtime::Request::new(self.client, &ops::RAW);
        request_.set(0, raw.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeRaw { request: request_ }
    }
    /// Auto.
    ///
    /// `PATCH types/{auto}/auto`
    ///
    /// - `auto`: the auto
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeAuto`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .auto("auto", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn auto(
        self,
        auto: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeAuto {
        let mut request_ = runtime::Request::new(self.client, &ops::AUTO);
        request_.set(0, auto.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeAuto { request: request_ }
    }
    /// Default.
    ///
    /// `PATCH types/{default}/default`
    ///
    /// - `default`: the default
    /// - `request`: the request ([`Keyword`](models::Keyword))
    /// - `client`: the client ([`Sign`](models::Sign))
    ///
    /// Returns a [`Type`](models::Type). Optional parameters are setters of [`TypeDefault`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Keyword;
    /// use pipedrive_golden::obstacles::Sign;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let r#type = client
    ///     .r#type()
    ///     .default("default", Keyword::Abstract, Sign::Plus)
    ///     .extra(1)
    ///     .value(1200.0)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn default(
        self,
        default: impl ::std::convert::Into<::std::string::String>,
        request: models::Keyword,
        client: models::Sign,
    ) -> TypeDefault {
        let mut request_ = runtime::Request::new(self.client, &ops::DEFAULT);
        request_.set(0, default.into());
        request_.set(1, request);
        request_.set(2, client);
        TypeDefault { request: request_ }
    }
    /// Every.
    ///
    /// `POST types`
    ///
    /// Returns a list of [`Type`](models::Type). Optional parameters are setters of [`TypeEvery`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.r#type().every().r#abstract("abstract").r#as("as").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn every(self) -> TypeEvery {
        TypeEvery {
            request: runtime::Request::new(self.client, &ops::EVERY),
        }
    }
    /// Every required.
    ///
    /// `PUT types`
    ///
    /// - `abstract`: the abstract
    /// - `as`: `as`
    /// - `async`: the async
    /// - `await`: the await
    /// - `become`: the become
    /// - `box`: the box
    /// - `break`: the break
    /// - `const`: the const
    /// - `continue`: the continue
    /// - `crate_` (`crate` on the wire): the crate
    /// - `do`: the do
    /// - `dyn`: the dyn
    /// - `else`: the else
    /// - `enum`: the enum
    /// - `extern`: the extern
    /// - `false`: the false
    /// - `final`: the final
    /// - `fn`: the fn
    /// - `for`: `for`
    /// - `gen`: the gen
    /// - `if`: `if`
    /// - `impl`: the impl
    /// - `in`: `in`
    /// - `let`: the let
    /// - `loop`: the loop
    /// - `macro`: the macro
    /// - `match`: the match
    /// - `mod`: the mod
    /// - `move`: the move
    /// - `mut`: the mut
    /// - `override`: the override
    /// - `priv`: the priv
    /// - `pub`: the pub
    /// - `ref`: the ref
    /// - `return`: the return
    /// - `self_` (`self` on the wire): the self
    /// - `static`: the static
    /// - `struct`: the struct
    /// - `super_` (`super` on the wire): the super
    /// - `trait`: the trait
    /// - `true`: the true
    /// - `try`: the try
    /// - `type`: the type
    /// - `typeof`: the typeof
    /// - `unsafe`: the unsafe
    /// - `unsized`: the unsized
    /// - `use`: the use
    /// - `virtual`: the virtual
    /// - `where`: `where`
    /// - `while`: the while
    /// - `yield`: the yield
    /// - `union`: the union
    /// - `macro_rules`: the macro rules
    /// - `raw`: the raw
    /// - `auto`: the auto
    /// - `default`: the default
    ///
    /// Returns nothing.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client
    ///     .r#type()
    ///     .every_required("abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "union", "macro rules", "raw", "auto", "default")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn every_required(
        self,
        r#abstract: impl ::std::convert::Into<::std::string::String>,
        r#as: impl ::std::convert::Into<::std::string::String>,
        r#async: impl ::std::convert::Into<::std::string::String>,
        r#await: impl ::std::convert::Into<::std::string::String>,
        r#become: impl ::std::convert::Into<::std::string::String>,
        r#box: impl ::std::convert::Into<::std::string::String>,
        r#break: impl ::std::convert::Into<::std::string::String>,
        r#const: impl ::std::convert::Into<::std::string::String>,
        r#continue: impl ::std::convert::Into<::std::string::String>,
        crate_: impl ::std::convert::Into<::std::string::String>,
        r#do: impl ::std::convert::Into<::std::string::String>,
        r#dyn: impl ::std::convert::Into<::std::string::String>,
        r#else: impl ::std::convert::Into<::std::string::String>,
        r#enum: impl ::std::convert::Into<::std::string::String>,
        r#extern: impl ::std::convert::Into<::std::string::String>,
        r#false: impl ::std::convert::Into<::std::string::String>,
        r#final: impl ::std::convert::Into<::std::string::String>,
        r#fn: impl ::std::convert::Into<::std::string::String>,
        r#for: impl ::std::convert::Into<::std::string::String>,
        r#gen: impl ::std::convert::Into<::std::string::String>,
        r#if: impl ::std::convert::Into<::std::string::String>,
        r#impl: impl ::std::convert::Into<::std::string::String>,
        r#in: impl ::std::convert::Into<::std::string::String>,
        r#let: impl ::std::convert::Into<::std::string::String>,
        r#loop: impl ::std::convert::Into<::std::string::String>,
        r#macro: impl ::std::convert::Into<::std::string::String>,
        r#match: impl ::std::convert::Into<::std::string::String>,
        r#mod: impl ::std::convert::Into<::std::string::String>,
        r#move: impl ::std::convert::Into<::std::string::String>,
        r#mut: impl ::std::convert::Into<::std::string::String>,
        r#override: impl ::std::convert::Into<::std::string::String>,
        r#priv: impl ::std::convert::Into<::std::string::String>,
        r#pub: impl ::std::convert::Into<::std::string::String>,
        r#ref: impl ::std::convert::Into<::std::string::String>,
        r#return: impl ::std::convert::Into<::std::string::String>,
        self_: impl ::std::convert::Into<::std::string::String>,
        r#static: impl ::std::convert::Into<::std::string::String>,
        r#struct: impl ::std::convert::Into<::std::string::String>,
        super_: impl ::std::convert::Into<::std::string::String>,
        r#trait: impl ::std::convert::Into<::std::string::String>,
        r#true: impl ::std::convert::Into<::std::string::String>,
        r#try: impl ::std::convert::Into<::std::string::String>,
        r#type: impl ::std::convert::Into<::std::string::String>,
        r#typeof: impl ::std::convert::Into<::std::string::String>,
        r#unsafe: impl ::std::convert::Into<::std::string::String>,
        r#unsized: impl ::std::convert::Into<::std::string::String>,
        r#use: impl ::std::convert::Into<::std::string::String>,
        r#virtual: impl ::std::convert::Into<::std::string::String>,
        r#where: impl ::std::convert::Into<::std::string::String>,
        r#while: impl ::std::convert::Into<::std::string::String>,
        r#yield: impl ::std::convert::Into<::std::string::String>,
        union: impl ::std::convert::Into<::std::string::String>,
        macro_rules: impl ::std::convert::Into<::std::string::String>,
        raw: impl ::std::convert::Into<::std::string::String>,
        auto: impl ::std::convert::Into<::std::string::String>,
        default: impl ::std::convert::Into<::std::string::String>,
    ) -> TypeEveryRequired {
        let mut request = runtime::Request::new(self.client, &ops::EVERY_REQUIRED);
        request.set(0, r#abstract.into());
        request.set(1, r#as.into());
        request.set(2, r#async.into());
        request.set(3, r#await.into());
        request.set(4, r#become.into());
        request.set(5, r#box.into());
        request.set(6, r#break.into());
        request.set(7, r#const.into());
        request.set(8, r#continue.into());
        request.set(9, crate_.into());
        request.set(10, r#do.into());
        request.set(11, r#dyn.into());
        request.set(12, r#else.into());
        request.set(13, r#enum.into());
        request.set(14, r#extern.into());
        request.set(15, r#false.into());
        request.set(16, r#final.into());
        request.set(17, r#fn.into());
        request.set(18, r#for.into());
        request.set(19, r#gen.into());
        request.set(20, r#if.into());
        request.set(21, r#impl.into());
        request.set(22, r#in.into());
        request.set(23, r#let.into());
        request.set(24, r#loop.into());
        request.set(25, r#macro.into());
        request.set(26, r#match.into());
        request.set(27, r#mod.into());
        request.set(28, r#move.into());
        request.set(29, r#mut.into());
        request.set(30, r#override.into());
        request.set(31, r#priv.into());
        request.set(32, r#pub.into());
        request.set(33, r#ref.into());
        request.set(34, r#return.into());
        request.set(35, self_.into());
        request.set(36, r#static.into());
        request.set(37, r#struct.into());
        request.set(38, super_.into());
        request.set(39, r#trait.into());
        request.set(40, r#true.into());
        request.set(41, r#try.into());
        request.set(42, r#type.into());
        request.set(43, r#typeof.into());
        request.set(44, r#unsafe.into());
        request.set(45, r#unsized.into());
        request.set(46, r#use.into());
        request.set(47, r#virtual.into());
        request.set(48, r#where.into());
        request.set(49, r#while.into());
        request.set(50, r#yield.into());
        request.set(51, union.into());
        request.set(52, macro_rules.into());
        request.set(53, raw.into());
        request.set(54, auto.into());
        request.set(55, default.into());
        TypeEveryRequired { request }
    }
}

/// Builder of the call `PATCH types/{abstract}/abstract`, from [`Type::abstract`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeAbstract {
    request: runtime::Request,
}

impl TypeAbstract {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeAbstract {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeAbstract);

/// Builder of the call `PATCH types/{as}/as`, from [`Type::as`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeAs {
    request: runtime::Request,
}

impl TypeAs {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeAs {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeAs);

/// Builder of the call `PATCH types/{async}/async`, from [`Type::async`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeAsync {
    request: runtime::Request,
}

impl TypeAsync {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeAsync {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeAsync);

/// Builder of the call `PATCH types/{await}/await`, from [`Type::await`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeAwait {
    request: runtime::Request,
}

impl TypeAwait {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeAwait {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeAwait);

/// Builder of the call `PATCH types/{become}/become`, from [`Type::become`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeBecome {
    request: runtime::Request,
}

impl TypeBecome {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeBecome {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeBecome);

/// Builder of the call `PATCH types/{box}/box`, from [`Type::box`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeBox {
    request: runtime::Request,
}

impl TypeBox {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeBox {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeBox);

/// Builder of the call `PATCH types/{break}/break`, from [`Type::break`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeBreak {
    request: runtime::Request,
}

impl TypeBreak {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeBreak {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeBreak);

/// Builder of the call `PATCH types/{const}/const`, from [`Type::const`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeConst {
    request: runtime::Request,
}

impl TypeConst {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeConst {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeConst);

/// Builder of the call `PATCH types/{continue}/continue`, from [`Type::continue`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeContinue {
    request: runtime::Request,
}

impl TypeContinue {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeContinue {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeContinue);

/// Builder of the call `PATCH types/{crate}/crate`, from [`Type::crate_`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeCrate {
    request: runtime::Request,
}

impl TypeCrate {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeCrate {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeCrate);

/// Builder of the call `PATCH types/{do}/do`, from [`Type::do`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeDo {
    request: runtime::Request,
}

impl TypeDo {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeDo {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeDo);

/// Builder of the call `PATCH types/{dyn}/dyn`, from [`Type::dyn`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeDyn {
    request: runtime::Request,
}

impl TypeDyn {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeDyn {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeDyn);

/// Builder of the call `PATCH types/{else}/else`, from [`Type::else`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeElse {
    request: runtime::Request,
}

impl TypeElse {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeElse {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeElse);

/// Builder of the call `PATCH types/{enum}/enum`, from [`Type::enum`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeEnum {
    request: runtime::Request,
}

impl TypeEnum {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeEnum {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeEnum);

/// Builder of the call `PATCH types/{extern}/extern`, from [`Type::extern`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeExtern {
    request: runtime::Request,
}

impl TypeExtern {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeExtern {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeExtern);

/// Builder of the call `PATCH types/{false}/false`, from [`Type::false`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeFalse {
    request: runtime::Request,
}

impl TypeFalse {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeFalse {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeFalse);

/// Builder of the call `PATCH types/{final}/final`, from [`Type::final`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeFinal {
    request: runtime::Request,
}

impl TypeFinal {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeFinal {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeFinal);

/// Builder of the call `PATCH types/{fn}/fn`, from [`Type::fn`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeFn {
    request: runtime::Request,
}

impl TypeFn {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeFn {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeFn);

/// Builder of the call `PATCH types/{for}/for`, from [`Type::for`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeFor {
    request: runtime::Request,
}

impl TypeFor {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeFor {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeFor);

/// Builder of the call `PATCH types/{gen}/gen`, from [`Type::gen`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeGen {
    request: runtime::Request,
}

impl TypeGen {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeGen {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeGen);

/// Builder of the call `PATCH types/{if}/if`, from [`Type::if`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeIf {
    request: runtime::Request,
}

impl TypeIf {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeIf {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeIf);

/// Builder of the call `PATCH types/{impl}/impl`, from [`Type::impl`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeImpl {
    request: runtime::Request,
}

impl TypeImpl {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeImpl {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeImpl);

/// Builder of the call `PATCH types/{in}/in`, from [`Type::in`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeIn {
    request: runtime::Request,
}

impl TypeIn {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeIn {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeIn);

/// Builder of the call `PATCH types/{let}/let`, from [`Type::let`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeLet {
    request: runtime::Request,
}

impl TypeLet {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeLet {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeLet);

/// Builder of the call `PATCH types/{loop}/loop`, from [`Type::loop`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeLoop {
    request: runtime::Request,
}

impl TypeLoop {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeLoop {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeLoop);

/// Builder of the call `PATCH types/{macro}/macro`, from [`Type::macro`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeMacro {
    request: runtime::Request,
}

impl TypeMacro {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeMacro {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeMacro);

/// Builder of the call `PATCH types/{match}/match`, from [`Type::match`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeMatch {
    request: runtime::Request,
}

impl TypeMatch {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeMatch {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeMatch);

/// Builder of the call `PATCH types/{mod}/mod`, from [`Type::mod`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeMod {
    request: runtime::Request,
}

impl TypeMod {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeMod {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeMod);

/// Builder of the call `PATCH types/{move}/move`, from [`Type::move`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MoveType {
    request: runtime::Request,
}

impl MoveType {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for MoveType {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(MoveType);

/// Builder of the call `PATCH types/{mut}/mut`, from [`Type::mut`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeMut {
    request: runtime::Request,
}

impl TypeMut {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeMut {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeMut);

/// Builder of the call `PATCH types/{override}/override`, from [`Type::override`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeOverride {
    request: runtime::Request,
}

impl TypeOverride {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeOverride {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeOverride);

/// Builder of the call `PATCH types/{priv}/priv`, from [`Type::priv`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypePriv {
    request: runtime::Request,
}

impl TypePriv {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypePriv {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypePriv);

/// Builder of the call `PATCH types/{pub}/pub`, from [`Type::pub`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypePub {
    request: runtime::Request,
}

impl TypePub {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypePub {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypePub);

/// Builder of the call `PATCH types/{ref}/ref`, from [`Type::ref`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeRef {
    request: runtime::Request,
}

impl TypeRef {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeRef {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeRef);

/// Builder of the call `PATCH types/{return}/return`, from [`Type::return`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeReturn {
    request: runtime::Request,
}

impl TypeReturn {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeReturn {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeReturn);

/// Builder of the call `PATCH types/{self}/self`, from [`Type::self_`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeSelf {
    request: runtime::Request,
}

impl TypeSelf {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeSelf {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeSelf);

/// Builder of the call `PATCH types/{static}/static`, from [`Type::static`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeStatic {
    request: runtime::Request,
}

impl TypeStatic {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeStatic {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeStatic);

/// Builder of the call `PATCH types/{struct}/struct`, from [`Type::struct`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeStruct {
    request: runtime::Request,
}

impl TypeStruct {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeStruct {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeStruct);

/// Builder of the call `PATCH types/{super}/super`, from [`Type::super_`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeSuper {
    request: runtime::Request,
}

impl TypeSuper {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeSuper {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeSuper);

/// Builder of the call `PATCH types/{trait}/trait`, from [`Type::trait`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeTrait {
    request: runtime::Request,
}

impl TypeTrait {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeTrait {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeTrait);

/// Builder of the call `PATCH types/{true}/true`, from [`Type::true`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeTrue {
    request: runtime::Request,
}

impl TypeTrue {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeTrue {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeTrue);

/// Builder of the call `PATCH types/{try}/try`, from [`Type::try`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeTry {
    request: runtime::Request,
}

impl TypeTry {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeTry {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeTry);

/// Builder of the call `PATCH types/{type}/type`, from [`Type::type`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeType {
    request: runtime::Request,
}

impl TypeType {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeType {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeType);

/// Builder of the call `PATCH types/{typeof}/typeof`, from [`Type::typeof`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeTypeof {
    request: runtime::Request,
}

impl TypeTypeof {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeTypeof {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeTypeof);

/// Builder of the call `PATCH types/{unsafe}/unsafe`, from [`Type::unsafe`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeUnsafe {
    request: runtime::Request,
}

impl TypeUnsafe {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeUnsafe {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeUnsafe);

/// Builder of the call `PATCH types/{unsized}/unsized`, from [`Type::unsized`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UnsizedType {
    request: runtime::Request,
}

impl UnsizedType {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UnsizedType {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UnsizedType);

/// Builder of the call `PATCH types/{use}/use`, from [`Type::use`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeUse {
    request: runtime::Request,
}

impl TypeUse {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeUse {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeUse);

/// Builder of the call `PATCH types/{virtual}/virtual`, from [`Type::virtual`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeVirtual {
    request: runtime::Request,
}

impl TypeVirtual {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeVirtual {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeVirtual);

/// Builder of the call `PATCH types/{where}/where`, from [`Type::where`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeWhere {
    request: runtime::Request,
}

impl TypeWhere {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeWhere {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeWhere);

/// Builder of the call `PATCH types/{while}/while`, from [`Type::while`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeWhile {
    request: runtime::Request,
}

impl TypeWhile {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeWhile {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeWhile);

/// Builder of the call `PATCH types/{yield}/yield`, from [`Type::yield`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeYield {
    request: runtime::Request,
}

impl TypeYield {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeYield {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeYield);

/// Builder of the call `PATCH types/{union}/union`, from [`Type::union`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeUnion {
    request: runtime::Request,
}

impl TypeUnion {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeUnion {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeUnion);

/// Builder of the call `PATCH types/{macro_rules}/macro_rules`, from [`Type::macro_rules`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeMacroRules {
    request: runtime::Request,
}

impl TypeMacroRules {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeMacroRules {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeMacroRules);

/// Builder of the call `PATCH types/{raw}/raw`, from [`Type::raw`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeRaw {
    request: runtime::Request,
}

impl TypeRaw {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeRaw {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeRaw);

/// Builder of the call `PATCH types/{auto}/auto`, from [`Type::auto`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeAuto {
    request: runtime::Request,
}

impl TypeAuto {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeAuto {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeAuto);

/// Builder of the call `PATCH types/{default}/default`, from [`Type::default`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeDefault {
    request: runtime::Request,
}

impl TypeDefault {
    /// Sets the extra.
    pub fn extra(mut self, extra: i64) -> Self {
        self.request.set(3, extra);
        self
    }
    /// [`extra`](Self::extra), if there is a value.
    pub fn maybe_extra(self, extra: ::std::option::Option<i64>) -> Self {
        match extra {
            ::std::option::Option::Some(extra) => self.extra(extra),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value, in units of its currency.
    pub fn value(mut self, value: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.request.set(4, value.into());
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(
        self,
        value: ::std::option::Option<impl ::std::convert::Into<runtime::Money>>,
    ) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Type> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeDefault {
    type Output = runtime::Result<models::Type>;
    type IntoFuture = runtime::Call<models::Type>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeDefault);

/// Builder of the call `POST types`, from [`Type::every`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeEvery {
    request: runtime::Request,
}

impl TypeEvery {
    /// Sets the abstract.
    pub fn r#abstract(
        mut self,
        r#abstract: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, r#abstract.into());
        self
    }
    /// [`abstract`](Self::abstract), if there is a value.
    pub fn maybe_abstract(
        self,
        r#abstract: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match r#abstract {
            ::std::option::Option::Some(r#abstract) => self.r#abstract(r#abstract),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `abstract`: sends null.
    pub fn clear_abstract(mut self) -> Self {
        self.request.clear(0);
        self
    }
    /// Sets `as`.
    pub fn r#as(
        mut self,
        r#as: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, r#as.into());
        self
    }
    /// [`as`](Self::as), if there is a value.
    pub fn maybe_as(
        self,
        r#as: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#as {
            ::std::option::Option::Some(r#as) => self.r#as(r#as),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `as`: sends null.
    pub fn clear_as(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the async.
    pub fn r#async(
        mut self,
        r#async: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, r#async.into());
        self
    }
    /// [`async`](Self::async), if there is a value.
    pub fn maybe_async(
        self,
        r#async: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#async {
            ::std::option::Option::Some(r#async) => self.r#async(r#async),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `async`: sends null.
    pub fn clear_async(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the await.
    pub fn r#await(
        mut self,
        r#await: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, r#await.into());
        self
    }
    /// [`await`](Self::await), if there is a value.
    pub fn maybe_await(
        self,
        r#await: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#await {
            ::std::option::Option::Some(r#await) => self.r#await(r#await),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `await`: sends null.
    pub fn clear_await(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets the become.
    pub fn r#become(
        mut self,
        r#become: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, r#become.into());
        self
    }
    /// [`become`](Self::become), if there is a value.
    pub fn maybe_become(
        self,
        r#become: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#become {
            ::std::option::Option::Some(r#become) => self.r#become(r#become),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `become`: sends null.
    pub fn clear_become(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Sets the box.
    pub fn r#box(
        mut self,
        r#box: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, r#box.into());
        self
    }
    /// [`box`](Self::box), if there is a value.
    pub fn maybe_box(
        self,
        r#box: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#box {
            ::std::option::Option::Some(r#box) => self.r#box(r#box),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `box`: sends null.
    pub fn clear_box(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets the break.
    pub fn r#break(
        mut self,
        r#break: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, r#break.into());
        self
    }
    /// [`break`](Self::break), if there is a value.
    pub fn maybe_break(
        self,
        r#break: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#break {
            ::std::option::Option::Some(r#break) => self.r#break(r#break),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `break`: sends null.
    pub fn clear_break(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the const.
    pub fn r#const(
        mut self,
        r#const: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(7, r#const.into());
        self
    }
    /// [`const`](Self::const), if there is a value.
    pub fn maybe_const(
        self,
        r#const: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#const {
            ::std::option::Option::Some(r#const) => self.r#const(r#const),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `const`: sends null.
    pub fn clear_const(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the continue.
    pub fn r#continue(
        mut self,
        r#continue: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, r#continue.into());
        self
    }
    /// [`continue`](Self::continue), if there is a value.
    pub fn maybe_continue(
        self,
        r#continue: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match r#continue {
            ::std::option::Option::Some(r#continue) => self.r#continue(r#continue),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `continue`: sends null.
    pub fn clear_continue(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the crate.
    ///
    /// Called `crate` on the wire.
    #[doc(alias = "crate")]
    pub fn crate_(
        mut self,
        crate_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(9, crate_.into());
        self
    }
    /// [`crate_`](Self::crate_), if there is a value.
    pub fn maybe_crate_(
        self,
        crate_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match crate_ {
            ::std::option::Option::Some(crate_) => self.crate_(crate_),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `crate`: sends null.
    pub fn clear_crate_(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets the do.
    pub fn r#do(
        mut self,
        r#do: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(10, r#do.into());
        self
    }
    /// [`do`](Self::do), if there is a value.
    pub fn maybe_do(
        self,
        r#do: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#do {
            ::std::option::Option::Some(r#do) => self.r#do(r#do),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `do`: sends null.
    pub fn clear_do(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Sets the dyn.
    pub fn r#dyn(
        mut self,
        r#dyn: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(11, r#dyn.into());
        self
    }
    /// [`dyn`](Self::dyn), if there is a value.
    pub fn maybe_dyn(
        self,
        r#dyn: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#dyn {
            ::std::option::Option::Some(r#dyn) => self.r#dyn(r#dyn),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `dyn`: sends null.
    pub fn clear_dyn(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Sets the else.
    pub fn r#else(
        mut self,
        r#else: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(12, r#else.into());
        self
    }
    /// [`else`](Self::else), if there is a value.
    pub fn maybe_else(
        self,
        r#else: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#else {
            ::std::option::Option::Some(r#else) => self.r#else(r#else),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `else`: sends null.
    pub fn clear_else(mut self) -> Self {
        self.request.clear(12);
        self
    }
    /// Sets the enum.
    pub fn r#enum(
        mut self,
        r#enum: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(13, r#enum.into());
        self
    }
    /// [`enum`](Self::enum), if there is a value.
    pub fn maybe_enum(
        self,
        r#enum: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#enum {
            ::std::option::Option::Some(r#enum) => self.r#enum(r#enum),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `enum`: sends null.
    pub fn clear_enum(mut self) -> Self {
        self.request.clear(13);
        self
    }
    /// Sets the extern.
    pub fn r#extern(
        mut self,
        r#extern: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(14, r#extern.into());
        self
    }
    /// [`extern`](Self::extern), if there is a value.
    pub fn maybe_extern(
        self,
        r#extern: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#extern {
            ::std::option::Option::Some(r#extern) => self.r#extern(r#extern),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `extern`: sends null.
    pub fn clear_extern(mut self) -> Self {
        self.request.clear(14);
        self
    }
    /// Sets the false.
    pub fn r#false(
        mut self,
        r#false: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(15, r#false.into());
        self
    }
    /// [`false`](Self::false), if there is a value.
    pub fn maybe_false(
        self,
        r#false: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#false {
            ::std::option::Option::Some(r#false) => self.r#false(r#false),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `false`: sends null.
    pub fn clear_false(mut self) -> Self {
        self.request.clear(15);
        self
    }
    /// Sets the final.
    pub fn r#final(
        mut self,
        r#final: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(16, r#final.into());
        self
    }
    /// [`final`](Self::final), if there is a value.
    pub fn maybe_final(
        self,
        r#final: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#final {
            ::std::option::Option::Some(r#final) => self.r#final(r#final),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `final`: sends null.
    pub fn clear_final(mut self) -> Self {
        self.request.clear(16);
        self
    }
    /// Sets the fn.
    pub fn r#fn(
        mut self,
        r#fn: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(17, r#fn.into());
        self
    }
    /// [`fn`](Self::fn), if there is a value.
    pub fn maybe_fn(
        self,
        r#fn: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#fn {
            ::std::option::Option::Some(r#fn) => self.r#fn(r#fn),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `fn`: sends null.
    pub fn clear_fn(mut self) -> Self {
        self.request.clear(17);
        self
    }
    /// Sets `for`.
    pub fn r#for(
        mut self,
        r#for: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(18, r#for.into());
        self
    }
    /// [`for`](Self::for), if there is a value.
    pub fn maybe_for(
        self,
        r#for: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#for {
            ::std::option::Option::Some(r#for) => self.r#for(r#for),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `for`: sends null.
    pub fn clear_for(mut self) -> Self {
        self.request.clear(18);
        self
    }
    /// Sets the gen.
    pub fn r#gen(
        mut self,
        r#gen: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(19, r#gen.into());
        self
    }
    /// [`gen`](Self::gen), if there is a value.
    pub fn maybe_gen(
        self,
        r#gen: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#gen {
            ::std::option::Option::Some(r#gen) => self.r#gen(r#gen),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `gen`: sends null.
    pub fn clear_gen(mut self) -> Self {
        self.request.clear(19);
        self
    }
    /// Sets `if`.
    pub fn r#if(
        mut self,
        r#if: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(20, r#if.into());
        self
    }
    /// [`if`](Self::if), if there is a value.
    pub fn maybe_if(
        self,
        r#if: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#if {
            ::std::option::Option::Some(r#if) => self.r#if(r#if),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `if`: sends null.
    pub fn clear_if(mut self) -> Self {
        self.request.clear(20);
        self
    }
    /// Sets the impl.
    pub fn r#impl(
        mut self,
        r#impl: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(21, r#impl.into());
        self
    }
    /// [`impl`](Self::impl), if there is a value.
    pub fn maybe_impl(
        self,
        r#impl: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#impl {
            ::std::option::Option::Some(r#impl) => self.r#impl(r#impl),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `impl`: sends null.
    pub fn clear_impl(mut self) -> Self {
        self.request.clear(21);
        self
    }
    /// Sets `in`.
    pub fn r#in(
        mut self,
        r#in: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(22, r#in.into());
        self
    }
    /// [`in`](Self::in), if there is a value.
    pub fn maybe_in(
        self,
        r#in: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#in {
            ::std::option::Option::Some(r#in) => self.r#in(r#in),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `in`: sends null.
    pub fn clear_in(mut self) -> Self {
        self.request.clear(22);
        self
    }
    /// Sets the let.
    pub fn r#let(
        mut self,
        r#let: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(23, r#let.into());
        self
    }
    /// [`let`](Self::let), if there is a value.
    pub fn maybe_let(
        self,
        r#let: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#let {
            ::std::option::Option::Some(r#let) => self.r#let(r#let),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `let`: sends null.
    pub fn clear_let(mut self) -> Self {
        self.request.clear(23);
        self
    }
    /// Sets the loop.
    pub fn r#loop(
        mut self,
        r#loop: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(24, r#loop.into());
        self
    }
    /// [`loop`](Self::loop), if there is a value.
    pub fn maybe_loop(
        self,
        r#loop: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#loop {
            ::std::option::Option::Some(r#loop) => self.r#loop(r#loop),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `loop`: sends null.
    pub fn clear_loop(mut self) -> Self {
        self.request.clear(24);
        self
    }
    /// Sets the macro.
    pub fn r#macro(
        mut self,
        r#macro: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(25, r#macro.into());
        self
    }
    /// [`macro`](Self::macro), if there is a value.
    pub fn maybe_macro(
        self,
        r#macro: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#macro {
            ::std::option::Option::Some(r#macro) => self.r#macro(r#macro),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `macro`: sends null.
    pub fn clear_macro(mut self) -> Self {
        self.request.clear(25);
        self
    }
    /// Sets the match.
    pub fn r#match(
        mut self,
        r#match: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(26, r#match.into());
        self
    }
    /// [`match`](Self::match), if there is a value.
    pub fn maybe_match(
        self,
        r#match: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#match {
            ::std::option::Option::Some(r#match) => self.r#match(r#match),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `match`: sends null.
    pub fn clear_match(mut self) -> Self {
        self.request.clear(26);
        self
    }
    /// Sets the mod.
    pub fn r#mod(
        mut self,
        r#mod: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(27, r#mod.into());
        self
    }
    /// [`mod`](Self::mod), if there is a value.
    pub fn maybe_mod(
        self,
        r#mod: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#mod {
            ::std::option::Option::Some(r#mod) => self.r#mod(r#mod),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `mod`: sends null.
    pub fn clear_mod(mut self) -> Self {
        self.request.clear(27);
        self
    }
    /// Sets the move.
    pub fn r#move(
        mut self,
        r#move: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(28, r#move.into());
        self
    }
    /// [`move`](Self::move), if there is a value.
    pub fn maybe_move(
        self,
        r#move: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#move {
            ::std::option::Option::Some(r#move) => self.r#move(r#move),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `move`: sends null.
    pub fn clear_move(mut self) -> Self {
        self.request.clear(28);
        self
    }
    /// Sets the mut.
    pub fn r#mut(
        mut self,
        r#mut: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(29, r#mut.into());
        self
    }
    /// [`mut`](Self::mut), if there is a value.
    pub fn maybe_mut(
        self,
        r#mut: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#mut {
            ::std::option::Option::Some(r#mut) => self.r#mut(r#mut),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `mut`: sends null.
    pub fn clear_mut(mut self) -> Self {
        self.request.clear(29);
        self
    }
    /// Sets the override.
    pub fn r#override(
        mut self,
        r#override: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(30, r#override.into());
        self
    }
    /// [`override`](Self::override), if there is a value.
    pub fn maybe_override(
        self,
        r#override: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match r#override {
            ::std::option::Option::Some(r#override) => self.r#override(r#override),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `override`: sends null.
    pub fn clear_override(mut self) -> Self {
        self.request.clear(30);
        self
    }
    /// Sets the priv.
    pub fn r#priv(
        mut self,
        r#priv: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(31, r#priv.into());
        self
    }
    /// [`priv`](Self::priv), if there is a value.
    pub fn maybe_priv(
        self,
        r#priv: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#priv {
            ::std::option::Option::Some(r#priv) => self.r#priv(r#priv),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `priv`: sends null.
    pub fn clear_priv(mut self) -> Self {
        self.request.clear(31);
        self
    }
    /// Sets the pub.
    pub fn r#pub(
        mut self,
        r#pub: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(32, r#pub.into());
        self
    }
    /// [`pub`](Self::pub), if there is a value.
    pub fn maybe_pub(
        self,
        r#pub: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#pub {
            ::std::option::Option::Some(r#pub) => self.r#pub(r#pub),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `pub`: sends null.
    pub fn clear_pub(mut self) -> Self {
        self.request.clear(32);
        self
    }
    /// Sets the ref.
    pub fn r#ref(
        mut self,
        r#ref: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(33, r#ref.into());
        self
    }
    /// [`ref`](Self::ref), if there is a value.
    pub fn maybe_ref(
        self,
        r#ref: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#ref {
            ::std::option::Option::Some(r#ref) => self.r#ref(r#ref),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `ref`: sends null.
    pub fn clear_ref(mut self) -> Self {
        self.request.clear(33);
        self
    }
    /// Sets the return.
    pub fn r#return(
        mut self,
        r#return: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(34, r#return.into());
        self
    }
    /// [`return`](Self::return), if there is a value.
    pub fn maybe_return(
        self,
        r#return: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#return {
            ::std::option::Option::Some(r#return) => self.r#return(r#return),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `return`: sends null.
    pub fn clear_return(mut self) -> Self {
        self.request.clear(34);
        self
    }
    /// Sets the self.
    ///
    /// Called `self` on the wire.
    #[doc(alias = "self")]
    pub fn self_(
        mut self,
        self_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(35, self_.into());
        self
    }
    /// [`self_`](Self::self_), if there is a value.
    pub fn maybe_self_(
        self,
        self_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match self_ {
            ::std::option::Option::Some(self_) => self.self_(self_),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `self`: sends null.
    pub fn clear_self_(mut self) -> Self {
        self.request.clear(35);
        self
    }
    /// Sets the static.
    pub fn r#static(
        mut self,
        r#static: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(36, r#static.into());
        self
    }
    /// [`static`](Self::static), if there is a value.
    pub fn maybe_static(
        self,
        r#static: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#static {
            ::std::option::Option::Some(r#static) => self.r#static(r#static),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `static`: sends null.
    pub fn clear_static(mut self) -> Self {
        self.request.clear(36);
        self
    }
    /// Sets the struct.
    pub fn r#struct(
        mut self,
        r#struct: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(37, r#struct.into());
        self
    }
    /// [`struct`](Self::struct), if there is a value.
    pub fn maybe_struct(
        self,
        r#struct: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#struct {
            ::std::option::Option::Some(r#struct) => self.r#struct(r#struct),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `struct`: sends null.
    pub fn clear_struct(mut self) -> Self {
        self.request.clear(37);
        self
    }
    /// Sets the super.
    ///
    /// Called `super` on the wire.
    #[doc(alias = "super")]
    pub fn super_(
        mut self,
        super_: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(38, super_.into());
        self
    }
    /// [`super_`](Self::super_), if there is a value.
    pub fn maybe_super_(
        self,
        super_: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match super_ {
            ::std::option::Option::Some(super_) => self.super_(super_),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `super`: sends null.
    pub fn clear_super_(mut self) -> Self {
        self.request.clear(38);
        self
    }
    /// Sets the trait.
    pub fn r#trait(
        mut self,
        r#trait: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(39, r#trait.into());
        self
    }
    /// [`trait`](Self::trait), if there is a value.
    pub fn maybe_trait(
        self,
        r#trait: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#trait {
            ::std::option::Option::Some(r#trait) => self.r#trait(r#trait),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `trait`: sends null.
    pub fn clear_trait(mut self) -> Self {
        self.request.clear(39);
        self
    }
    /// Sets the true.
    pub fn r#true(
        mut self,
        r#true: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(40, r#true.into());
        self
    }
    /// [`true`](Self::true), if there is a value.
    pub fn maybe_true(
        self,
        r#true: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#true {
            ::std::option::Option::Some(r#true) => self.r#true(r#true),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `true`: sends null.
    pub fn clear_true(mut self) -> Self {
        self.request.clear(40);
        self
    }
    /// Sets the try.
    pub fn r#try(
        mut self,
        r#try: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(41, r#try.into());
        self
    }
    /// [`try`](Self::try), if there is a value.
    pub fn maybe_try(
        self,
        r#try: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#try {
            ::std::option::Option::Some(r#try) => self.r#try(r#try),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `try`: sends null.
    pub fn clear_try(mut self) -> Self {
        self.request.clear(41);
        self
    }
    /// Sets the type.
    pub fn r#type(
        mut self,
        r#type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(42, r#type.into());
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `type`: sends null.
    pub fn clear_type(mut self) -> Self {
        self.request.clear(42);
        self
    }
    /// Sets the typeof.
    pub fn r#typeof(
        mut self,
        r#typeof: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(43, r#typeof.into());
        self
    }
    /// [`typeof`](Self::typeof), if there is a value.
    pub fn maybe_typeof(
        self,
        r#typeof: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#typeof {
            ::std::option::Option::Some(r#typeof) => self.r#typeof(r#typeof),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `typeof`: sends null.
    pub fn clear_typeof(mut self) -> Self {
        self.request.clear(43);
        self
    }
    /// Sets the unsafe.
    pub fn r#unsafe(
        mut self,
        r#unsafe: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(44, r#unsafe.into());
        self
    }
    /// [`unsafe`](Self::unsafe), if there is a value.
    pub fn maybe_unsafe(
        self,
        r#unsafe: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#unsafe {
            ::std::option::Option::Some(r#unsafe) => self.r#unsafe(r#unsafe),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `unsafe`: sends null.
    pub fn clear_unsafe(mut self) -> Self {
        self.request.clear(44);
        self
    }
    /// Sets the unsized.
    pub fn r#unsized(
        mut self,
        r#unsized: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(45, r#unsized.into());
        self
    }
    /// [`unsized`](Self::unsized), if there is a value.
    pub fn maybe_unsized(
        self,
        r#unsized: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match r#unsized {
            ::std::option::Option::Some(r#unsized) => self.r#unsized(r#unsized),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `unsized`: sends null.
    pub fn clear_unsized(mut self) -> Self {
        self.request.clear(45);
        self
    }
    /// Sets the use.
    pub fn r#use(
        mut self,
        r#use: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(46, r#use.into());
        self
    }
    /// [`use`](Self::use), if there is a value.
    pub fn maybe_use(
        self,
        r#use: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#use {
            ::std::option::Option::Some(r#use) => self.r#use(r#use),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `use`: sends null.
    pub fn clear_use(mut self) -> Self {
        self.request.clear(46);
        self
    }
    /// Sets the virtual.
    pub fn r#virtual(
        mut self,
        r#virtual: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(47, r#virtual.into());
        self
    }
    /// [`virtual`](Self::virtual), if there is a value.
    pub fn maybe_virtual(
        self,
        r#virtual: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match r#virtual {
            ::std::option::Option::Some(r#virtual) => self.r#virtual(r#virtual),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `virtual`: sends null.
    pub fn clear_virtual(mut self) -> Self {
        self.request.clear(47);
        self
    }
    /// Sets `where`.
    pub fn r#where(
        mut self,
        r#where: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(48, r#where.into());
        self
    }
    /// [`where`](Self::where), if there is a value.
    pub fn maybe_where(
        self,
        r#where: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#where {
            ::std::option::Option::Some(r#where) => self.r#where(r#where),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `where`: sends null.
    pub fn clear_where(mut self) -> Self {
        self.request.clear(48);
        self
    }
    /// Sets the while.
    pub fn r#while(
        mut self,
        r#while: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(49, r#while.into());
        self
    }
    /// [`while`](Self::while), if there is a value.
    pub fn maybe_while(
        self,
        r#while: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#while {
            ::std::option::Option::Some(r#while) => self.r#while(r#while),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `while`: sends null.
    pub fn clear_while(mut self) -> Self {
        self.request.clear(49);
        self
    }
    /// Sets the yield.
    pub fn r#yield(
        mut self,
        r#yield: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(50, r#yield.into());
        self
    }
    /// [`yield`](Self::yield), if there is a value.
    pub fn maybe_yield(
        self,
        r#yield: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#yield {
            ::std::option::Option::Some(r#yield) => self.r#yield(r#yield),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `yield`: sends null.
    pub fn clear_yield(mut self) -> Self {
        self.request.clear(50);
        self
    }
    /// Sets the union.
    pub fn union(
        mut self,
        union: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(51, union.into());
        self
    }
    /// [`union`](Self::union), if there is a value.
    pub fn maybe_union(
        self,
        union: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match union {
            ::std::option::Option::Some(union) => self.union(union),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `union`: sends null.
    pub fn clear_union(mut self) -> Self {
        self.request.clear(51);
        self
    }
    /// Sets the macro rules.
    pub fn macro_rules(
        mut self,
        macro_rules: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(52, macro_rules.into());
        self
    }
    /// [`macro_rules`](Self::macro_rules), if there is a value.
    pub fn maybe_macro_rules(
        self,
        macro_rules: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match macro_rules {
            ::std::option::Option::Some(macro_rules) => self.macro_rules(macro_rules),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `macro_rules`: sends null.
    pub fn clear_macro_rules(mut self) -> Self {
        self.request.clear(52);
        self
    }
    /// Sets the raw.
    pub fn raw(mut self, raw: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(53, raw.into());
        self
    }
    /// [`raw`](Self::raw), if there is a value.
    pub fn maybe_raw(
        self,
        raw: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match raw {
            ::std::option::Option::Some(raw) => self.raw(raw),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `raw`: sends null.
    pub fn clear_raw(mut self) -> Self {
        self.request.clear(53);
        self
    }
    /// Sets the auto.
    pub fn auto(
        mut self,
        auto: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(54, auto.into());
        self
    }
    /// [`auto`](Self::auto), if there is a value.
    pub fn maybe_auto(
        self,
        auto: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match auto {
            ::std::option::Option::Some(auto) => self.auto(auto),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `auto`: sends null.
    pub fn clear_auto(mut self) -> Self {
        self.request.clear(54);
        self
    }
    /// Sets the default.
    pub fn default(
        mut self,
        default: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(55, default.into());
        self
    }
    /// [`default`](Self::default), if there is a value.
    pub fn maybe_default(
        self,
        default: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match default {
            ::std::option::Option::Some(default) => self.default(default),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `default`: sends null.
    pub fn clear_default(mut self) -> Self {
        self.request.clear(55);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Type>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeEvery {
    type Output = runtime::Result<::std::vec::Vec<models::Type>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Type>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeEvery);

/// Builder of the call `PUT types`, from [`Type::every_required`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TypeEveryRequired {
    request: runtime::Request,
}

impl TypeEveryRequired {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for TypeEveryRequired {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(TypeEveryRequired);
