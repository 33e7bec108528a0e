// Products: prices, variations, images, the deals they are in.

import { all, upload, word } from '../make.mjs';
import {
  answers,
  equal,
  excludes,
  gone,
  has,
  ids,
  includes,
  matches,
  present,
  refused,
  sameSet,
  truth,
} from '../check.mjs';
import { PNG } from '../samples.mjs';

const get = async (v2, id) => (await v2.products.getProduct({ id })).data;
const update = (v2, id, UpdateProductRequest) => v2.products.updateProduct({ id, UpdateProductRequest });
const vary = (v2, id, AddProductVariationRequest) =>
  v2.products.addProductVariation({ id, AddProductVariationRequest });
const variations = async (v2, id) => (await v2.products.getProductVariations({ id })).data;
const image = () => upload('winch.png', PNG, 'image/png');

export default {
  async 'a new product is a 201 and belongs to the user of the token'({ v2, make }) {
    const AddProductRequest = { name: `Winch ${word()}` };
    const { data } = await answers(201, v2.products.addProduct({ AddProductRequest }));
    has(await get(v2, data.id), {
      ...AddProductRequest,
      owner_id: (await make.me()).id,
      is_deleted: false,
      is_linkable: true,
    });
  },

  async 'what a new product states is kept'({ v2, make }) {
    const stated = {
      code: word(),
      description: 'For sails',
      unit: 'piece',
      tax: 24,
      is_linkable: false,
      visible_to: 3,
    };
    const product = await make.product(stated);
    has(await get(v2, product.id), stated);
  },

  async 'prices are kept per currency'({ v2, make }) {
    const prices = [
      { currency: 'EUR', price: 99.5, cost: 40, direct_cost: 2 },
      { currency: 'USD', price: 110, cost: 44, direct_cost: 3 },
    ];
    const product = await make.product({ prices });
    const read = await get(v2, product.id);
    const found = read.prices.map(({ currency, price, cost, direct_cost }) => ({ currency, price, cost, direct_cost }));
    equal(
      found.sort((left, right) => left.currency.localeCompare(right.currency)),
      prices,
      'prices',
    );
    truth(
      read.prices.every((price) => price.product_id === product.id),
      `product_id ${product.id}`,
      read.prices,
    );
  },

  async 'an update changes what it states and nothing else'({ v2, make }) {
    const before = await make.product({ code: 'W-1', prices: [{ currency: 'EUR', price: 10 }] });
    await update(v2, before.id, { unit: 'box' });
    const after = await get(v2, before.id);
    has(after, { name: before.name, code: 'W-1', unit: 'box' });
    has(after.prices[0], { currency: 'EUR', price: 10 });
  },

  async 'new prices take the place of the old ones'({ v2, make }) {
    const product = await make.product({ prices: [{ currency: 'EUR', price: 10 }] });
    await update(v2, product.id, { prices: [{ currency: 'EUR', price: 12 }] });
    equal(
      (await get(v2, product.id)).prices.map(({ currency, price }) => [currency, price]),
      [['EUR', 12]],
      'prices',
    );
  },

  async 'a billing frequency is kept'({ v2, make }) {
    const product = await make.product({ billing_frequency: 'monthly', billing_frequency_cycles: 4 });
    has(await get(v2, product.id), { billing_frequency: 'monthly', billing_frequency_cycles: 4 });
  },

  async 'products of an owner by name'({ v2, make }) {
    const owner = await make.colleague();
    const last = await make.product({ name: `Zinc ${word()}`, owner_id: owner.id });
    const first = await make.product({ name: `Anode ${word()}`, owner_id: owner.id });
    const query = { owner_id: owner.id, sort_by: 'name', sort_direction: 'asc' };
    const owned = await all((page) => v2.products.getProducts(page), query);
    truth(
      owned.every((one) => one.owner_id === owner.id),
      'products of one owner',
      owned.find((one) => one.owner_id !== owner.id),
    );
    const found = ids(owned).filter((id) => [first.id, last.id].includes(id));
    equal(found, [first.id, last.id], 'products by name');
  },

  async 'a deleted product is in no list'({ v2, make }) {
    const product = await make.product();
    equal((await v2.products.deleteProduct({ id: product.id })).data, { id: product.id }, 'data');
    await gone(v2.products.getProduct({ id: product.id }));
    equal((await v2.products.getProducts({ ids: String(product.id) })).data, [], 'products');
  },

  async 'a product without a name is refused'({ v2, make }) {
    const product = await make.product();
    await refused(v2.products.addProduct({ AddProductRequest: { code: 'X' } }), 400);
    await refused(update(v2, product.id, { name: '' }), 400);
    equal((await get(v2, product.id)).name, product.name, 'name');
  },

  async 'a product that does not exist is a 404'({ v2, make }) {
    const missing = (await make.product()).id + 1_000_000;
    await refused(v2.products.getProduct({ id: missing }), 404);
    await refused(v2.products.getProductVariations({ id: missing }), 404);
  },

  async 'a variation is added with its prices'({ v2, make }) {
    const product = await make.product();
    const body = { name: 'Chrome', prices: [{ currency: 'EUR', price: 120, cost: 60, notes: 'shiny' }] };
    const { data } = await answers(201, vary(v2, product.id, body));
    const [found, ...others] = await variations(v2, product.id);
    equal(others, [], 'other variations');
    has(found, { id: data.id, name: 'Chrome', product_id: product.id });
    has(found.prices[0], { currency: 'EUR', price: 120, cost: 60, notes: 'shiny' });
  },

  async 'a variation changes its name and keeps its prices'({ v2, make }) {
    const product = await make.product();
    const { data } = await vary(v2, product.id, { name: 'Steel', prices: [{ currency: 'EUR', price: 80 }] });
    const UpdateProductVariationRequest = { name: 'Bronze' };
    await v2.products.updateProductVariation({
      id: product.id,
      product_variation_id: data.id,
      UpdateProductVariationRequest,
    });
    const [found] = await variations(v2, product.id);
    has(found, { id: data.id, name: 'Bronze' });
    has(found.prices[0], { currency: 'EUR', price: 80 });
  },

  async 'a deleted variation is gone'({ v2, make }) {
    const product = await make.product();
    const { data: kept } = await vary(v2, product.id, { name: 'Steel' });
    const { data } = await vary(v2, product.id, { name: 'Brass' });
    const deleted = await v2.products.deleteProductVariation({ id: product.id, product_variation_id: data.id });
    equal(deleted.data, { id: data.id }, 'data');
    equal(ids(await variations(v2, product.id)), [kept.id], 'variations');
  },

  async 'an image is uploaded'({ v2, make }) {
    const product = await make.product();
    const { data } = await answers(201, v2.products.uploadProductImage({ id: product.id, data: image() }));
    const read = (await v2.products.getProductImage({ id: product.id })).data;
    has(read, { id: data.id, product_id: product.id, mime_type: 'image/png' });
    matches(read.public_url, /^https?:/, 'public_url');
  },

  async 'an image is replaced'({ v2, make }) {
    const product = await make.product();
    await v2.products.uploadProductImage({ id: product.id, data: image() });
    await v2.products.updateProductImage({ id: product.id, data: upload('other.png', PNG, 'image/png') });
    has((await v2.products.getProductImage({ id: product.id })).data, { product_id: product.id, name: 'other.png' });
  },

  async 'a deleted image is a 404'({ v2, make }) {
    const product = await make.product();
    await v2.products.uploadProductImage({ id: product.id, data: image() });
    await v2.products.deleteProductImage({ id: product.id });
    await refused(v2.products.getProductImage({ id: product.id }), 404);
  },

  async 'v1 lists the deals that a product is in'({ v1, make }) {
    const [product, deal] = [await make.product(), await make.deal()];
    await make.line(deal, { product_id: product.id });
    const { data } = await v1.products.getProductDeals({ id: product.id });
    equal(ids(data), [deal.id], 'deals');
    equal(data[0].user_id.value, deal.owner_id, 'user_id.value');
  },

  async 'v1 lists the deals of a product by status'({ v1, make }) {
    const product = await make.product();
    const [open, won] = [await make.deal(), await make.deal({ status: 'won' })];
    await make.line(open, { product_id: product.id });
    await make.line(won, { product_id: product.id });
    equal(ids((await v1.products.getProductDeals({ id: product.id, status: 'won' })).data), [won.id], 'won deals');
    sameSet(ids((await v1.products.getProductDeals({ id: product.id })).data), [open.id, won.id], 'deals');
  },

  async 'the user may see a product'({ v1, make }) {
    const product = await make.product();
    includes((await v1.products.getProductUsers({ id: product.id })).data, (await make.me()).id, 'permitted users');
  },

  async 'sample products have prices'({ v2 }) {
    const { data } = await v2.products.getProducts({ limit: 500 });
    const priced = present(
      data.find((product) => product.prices?.length),
      'a product with a price',
    );
    equal((await get(v2, priced.id)).prices, priced.prices, 'prices');
    excludes(ids(data, 'is_deleted'), true, 'products that are deleted');
  },
};
